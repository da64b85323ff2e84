-- Figures of the report by day and by month, summed: of all cases of a member, of each service, priority and system, and by
-- how long a solution took. What a column counts, and where it belongs, stands in the enums Sum and Part.
create table servicedesk_report_day (
  part              varchar(10) not null,
  day               date        not null,
  key_id            bigint      not null,
  member_id         bigint      not null,
  opened            int         not null,
  in_progress       int         not null,
  resolved          int         not null,
  closed            int         not null,
  cancelled         int         not null,
  reopened          int         not null,
  reassigned        int         not null,
  response_kept     int         not null,
  response_broken   int         not null,
  resolution_kept   int         not null,
  resolution_broken int         not null,
  source_kept       int         not null,
  source_broken     int         not null,
  reassignments     int         not null,
  timed             int         not null,
  seconds           bigint      not null,
  primary key (part, day, key_id, member_id)
);

-- the same, on the first day of the month
create table servicedesk_report_month like servicedesk_report_day;

-- how many solutions took just so long: the median is exact, and read from one narrow range
create table servicedesk_report_time (
  bucket    int    not null,
  day       date   not null,
  seconds   bigint not null,
  member_id bigint not null,
  cases     int    not null,
  primary key (bucket, day, seconds, member_id),
  key time_of_day (day)
);

-- versions of cases that the figures do not have yet, or have no longer (times -1): written with the case, folded soon after
create table servicedesk_report_change (
  id                 bigint      not null primary key,
  times              int         not null,
  taken              boolean     not null,
  member_id          bigint      not null,
  service_id         bigint      not null,
  system_id          bigint,
  priority           varchar(10) not null,
  status             varchar(20) not null,
  opened_at          datetime(3) not null,
  resolved_at        datetime(3),
  closed_at          datetime(3),
  reopen_count       int         not null,
  reassignment_count int         not null,
  source_made_sla    boolean,
  response_broken    tinyint,
  resolution_broken  tinyint,
  service_s          bigint,
  ended_at           datetime(3) as (coalesce(resolved_at, closed_at)) virtual
);

-- one row: since when the figures are asked to be made anew; null where they stand
create table servicedesk_report_state (
  id       int not null primary key,
  asked_at datetime(3)
);

insert into servicedesk_report_state values (1, utc_timestamp(3));
