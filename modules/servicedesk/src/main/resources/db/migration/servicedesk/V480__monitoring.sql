-- systems that watch, and what they may do: one secret each, kept as a hash
create table servicedesk_monitoring_source (
  id          bigint       not null primary key,
  version     int          not null,
  name        varchar(40)  not null,
  title       varchar(100) not null,
  mapping     varchar(20)  not null,
  active      boolean      not null,
  member_id   bigint       not null,
  service_id  bigint       not null,
  system_id   bigint,
  team_id     bigint,
  impact      varchar(10)  not null,
  urgency     varchar(10)  not null,
  secret_hash char(64) character set ascii,
  secret_at   datetime(3),
  unique key monitoring_source_name (name),
  foreign key (member_id) references cooperation_member (id),
  foreign key (service_id) references catalogue_service (id),
  foreign key (system_id) references catalogue_system (id),
  foreign key (team_id) references servicedesk_team (id)
);

-- how bad what is, in the source's words
create table servicedesk_monitoring_severity (
  source_id bigint      not null,
  place     int         not null,
  severity  varchar(60) not null,
  impact    varchar(10) not null,
  urgency   varchar(10) not null,
  primary key (source_id, place),
  foreign key (source_id) references servicedesk_monitoring_source (id)
);

-- what a machine belongs to
create table servicedesk_monitoring_system (
  source_id bigint       not null,
  place     int          not null,
  label     varchar(200) not null,
  system_id bigint       not null,
  primary key (source_id, place),
  foreign key (source_id) references servicedesk_monitoring_source (id),
  foreign key (system_id) references catalogue_system (id)
);

-- where what stands in a body that no shipped mapping knows
create table servicedesk_monitoring_field (
  source_id bigint       not null,
  place     int          not null,
  field     varchar(20)  not null,
  value     varchar(500) not null,
  primary key (source_id, place),
  foreign key (source_id) references servicedesk_monitoring_source (id)
);

-- an alert, told by its key; the case it became, and whether it still stands
create table servicedesk_monitoring_alert (
  id          bigint       not null primary key,
  source_id   bigint       not null,
  alert_key   char(64) character set ascii not null,
  event       varchar(200) not null,
  title       varchar(200) not null,
  severity    varchar(60)  not null,
  machine     varchar(200) not null,
  incident_id bigint       not null,
  number      varchar(20)  not null,
  firing      boolean      not null,
  times       int          not null,
  first_at    datetime(3)  not null,
  last_at     datetime(3)  not null,
  opened_at   datetime(3),
  noted_at    datetime(3),
  flaps       int          not null,
  flapped_at  datetime(3),
  settle_at   datetime(3),
  unique key monitoring_alert_key (source_id, alert_key),
  key monitoring_alert_of_case (incident_id),
  key monitoring_alert_opened (source_id, opened_at),
  key monitoring_alert_settling (settle_at),
  key monitoring_alert_old (firing, last_at),
  foreign key (source_id) references servicedesk_monitoring_source (id)
);

-- what came, and what became of it
create table servicedesk_monitoring_delivery (
  id         bigint      not null primary key,
  source_id  bigint      not null,
  at         datetime(3) not null,
  origin     varchar(64) not null,
  size       int         not null,
  outcome    varchar(10) not null,
  reason     varchar(100),
  alerts     int         not null,
  handled    int         not null,
  opened     int         not null,
  changed    int         not null,
  solved     int         not null,
  ignored    int         not null,
  failed     int         not null,
  body       mediumtext,
  key monitoring_delivery_of_source (source_id, at, id),
  key monitoring_delivery_waiting (outcome, id),
  key monitoring_delivery_by_age (at),
  foreign key (source_id) references servicedesk_monitoring_source (id)
);
