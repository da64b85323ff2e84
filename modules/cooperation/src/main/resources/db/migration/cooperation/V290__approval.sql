-- who answers for somebody who is away
create table cooperation_deputy (
  person_id   bigint not null primary key,
  deputy_id   bigint not null,
  absent_from date   not null,
  absent_to   date   not null,
  key deputy_of (deputy_id, absent_from),
  foreign key (person_id) references cooperation_person (id) on delete cascade,
  foreign key (deputy_id) references cooperation_person (id) on delete cascade
);

create table cooperation_approval (
  id          bigint        not null primary key,
  version     int           not null,
  -- what it hangs on
  kind        varchar(20)   not null,
  thing_id    bigint        not null,
  thing_key   varchar(60)   not null,
  thing_title varchar(300)  not null,
  member_id   bigint,
  -- what of the thing it is about, in a word of the floor that keeps it
  about       varchar(40),
  question    varchar(1000) not null,
  rule        varchar(20)   not null,
  due_on      date          not null,
  status      varchar(20)   not null,
  asker_id    bigint        not null,
  asked_at    datetime(3)   not null,
  closed_at   datetime(3),
  key approval_of_thing (kind, thing_id, about, id),
  key approval_of_asker (asker_id, id),
  key approval_by_status (status, due_on, id),
  foreign key (asker_id) references cooperation_person (id)
);

create table cooperation_approval_line (
  approval_id bigint  not null,
  place       int     not null,
  person_id   bigint  not null,
  waiting     boolean not null,
  answer      varchar(20),
  answered_by bigint,
  answered_at datetime(3),
  reason      varchar(1000),
  primary key (approval_id, place),
  unique key approval_once (approval_id, person_id),
  key approval_waits_for (person_id, waiting, approval_id),
  key approval_answered_by (answered_by, approval_id),
  foreign key (approval_id) references cooperation_approval (id),
  foreign key (person_id) references cooperation_person (id)
);

create table cooperation_approval_told (
  approval_id bigint      not null,
  person_id   bigint      not null,
  what        varchar(20) not null,
  told_at     datetime(3) not null,
  primary key (approval_id, person_id, what),
  foreign key (approval_id) references cooperation_approval (id)
);
