-- the desk takes cases of every practice; one that concerns all members belongs to none
alter table servicedesk_work_item
  add column phase varchar(10) not null default 'NEW' after status,
  modify member_id bigint;

update servicedesk_work_item set kind = 'incident', phase = case
  when status = 'NEW' then 'NEW'
  when status = 'IN_PROGRESS' then 'ACTIVE'
  when status = 'RESOLVED' then 'DONE'
  else 'WAITING' end;

alter table servicedesk_work_item alter phase drop default;

create table servicedesk_problem (
  id          bigint       not null primary key,
  version     int          not null,
  number      varchar(20)  not null,
  title       varchar(200) not null,
  description longtext     not null,
  member_id   bigint,
  service_id  bigint       not null,
  system_id   bigint,
  logged_by   bigint       not null,
  impact      varchar(10)  not null,
  urgency     varchar(10)  not null,
  priority    varchar(10)  not null,
  status      varchar(20)  not null,
  team_id     bigint,
  assignee_id bigint,
  opened_at   datetime(3)  not null,
  updated_at  datetime(3)  not null,
  resolved_at datetime(3),
  closed_at   datetime(3),
  cause       longtext,
  workaround  longtext,
  solution    longtext,
  unique key problem_number (number),
  key problem_of_status (status, id),
  key problem_of_member (member_id, id),
  key problem_of_service (service_id, id),
  key problem_of_system (system_id, id),
  foreign key (member_id) references cooperation_member (id),
  foreign key (service_id) references catalogue_service (id)
);

-- incidents that a problem has caused
create table servicedesk_problem_incident (
  problem_id  bigint not null,
  incident_id bigint not null,
  primary key (problem_id, incident_id),
  key problem_of_incident (incident_id),
  foreign key (problem_id) references servicedesk_problem (id),
  foreign key (incident_id) references servicedesk_incident (id)
);
