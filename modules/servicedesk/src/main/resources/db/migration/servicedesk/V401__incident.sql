create table servicedesk_team (
  id         bigint       not null primary key,
  name       varchar(100) not null,
  first_line boolean      not null,
  active     boolean      not null,
  source     varchar(40),
  unique key team_name (name)
);

create table servicedesk_team_member (
  team_id   bigint not null,
  person_id bigint not null,
  primary key (team_id, person_id),
  key team_of_person (person_id),
  foreign key (team_id) references servicedesk_team (id)
);

create table servicedesk_incident (
  id                 bigint       not null primary key,
  version            int          not null,
  number             varchar(20)  not null,
  title              varchar(200) not null,
  description        longtext     not null,
  member_id          bigint       not null,
  unit_id            bigint,
  service_id         bigint       not null,
  system_id          bigint,
  vendor_id          bigint,
  reporter_id        bigint,
  logged_by          bigint       not null,
  channel            varchar(20)  not null,
  impact             varchar(10)  not null,
  urgency            varchar(10)  not null,
  priority           varchar(10)  not null,
  priority_reason    varchar(500),
  status             varchar(20)  not null,
  team_id            bigint,
  assignee_id        bigint,
  opened_at          datetime(3)  not null,
  updated_at         datetime(3)  not null,
  responded_at       datetime(3),
  resolved_at        datetime(3),
  closed_at          datetime(3),
  cause              varchar(500),
  solution           longtext,
  duplicate_of       bigint,
  reopen_count       int          not null,
  reassignment_count int          not null,
  source_key         varchar(60),
  source_made_sla    boolean,
  unique key incident_number (number),
  unique key incident_source (source_key),
  key incident_of_member (member_id, id),
  key incident_of_reporter (reporter_id, id),
  key incident_of_unit (unit_id, id),
  key incident_of_system (system_id, id),
  key incident_of_vendor (vendor_id, id),
  key incident_of_service (service_id, id),
  key incident_opened (opened_at, member_id, service_id, reassignment_count, reopen_count),
  key incident_resolved (resolved_at, member_id, service_id),
  key incident_duplicates (duplicate_of),
  foreign key (member_id) references cooperation_member (id),
  foreign key (service_id) references catalogue_service (id)
);

-- what is not closed, of all kinds of case: queues, counters and alarms read nothing else
create table servicedesk_work_item (
  case_id     bigint       not null primary key,
  kind        varchar(20)  not null,
  number      varchar(20)  not null,
  title       varchar(200) not null,
  status      varchar(20)  not null,
  priority    tinyint      not null,
  member_id   bigint       not null,
  unit_id     bigint,
  service_id  bigint       not null,
  system_id   bigint,
  vendor_id   bigint,
  reporter_id bigint,
  team_id     bigint,
  assignee_id bigint,
  opened_at   datetime(3)  not null,
  updated_at  datetime(3)  not null,
  due_at      datetime(3)  not null,
  key work_due (due_at, case_id),
  key work_of_team (team_id, assignee_id, due_at, case_id),
  key work_of_assignee (assignee_id, due_at, case_id),
  key work_of_member (member_id, due_at, case_id),
  key work_of_reporter (reporter_id, due_at, case_id),
  key work_of_system (system_id, due_at, case_id),
  key work_of_vendor (vendor_id, due_at, case_id),
  key work_of_unit (unit_id, due_at, case_id),
  key work_of_service (service_id, due_at, case_id),
  key work_by_status (status, priority, team_id, member_id, due_at)
);

create table servicedesk_clock (
  id                  bigint      not null primary key,
  case_id             bigint      not null,
  kind                varchar(5)  not null,
  metric              varchar(10) not null,
  cycle               int         not null,
  level_id            bigint      not null,
  calendar_version_id bigint      not null,
  started_at          datetime(3) not null,
  target_s            bigint      not null,
  state               varchar(10) not null,
  due_at              datetime(3),
  breached_at         datetime(3),
  stopped_at          datetime(3),
  consumed_s          bigint      not null,
  frozen_at           datetime(3),
  alarms_fired        int         not null,
  next_alarm_at       datetime(3),
  key clock_of_case (case_id, metric, cycle),
  key clock_alarm (next_alarm_at)
);

create table servicedesk_clock_event (
  id       bigint       not null primary key,
  clock_id bigint       not null,
  at       datetime(3)  not null,
  kind     varchar(10)  not null,
  target_s bigint,
  cause    varchar(40)  not null,
  actor    varchar(100) not null,
  key event_of_clock (clock_id, at, id)
);

create table servicedesk_entry (
  id        bigint      not null primary key,
  case_id   bigint      not null,
  at        datetime(3) not null,
  person_id bigint,
  kind      varchar(10) not null,
  open      boolean     not null,
  text      longtext,
  code      varchar(30),
  old_value varchar(200),
  new_value varchar(200),
  key entry_of_case (case_id, at, id)
);
