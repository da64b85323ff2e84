create table cooperation_notice (
  id          bigint        not null primary key,
  person_id   bigint        not null,
  at          datetime(3)   not null,
  topic       varchar(20)   not null,
  what        varchar(40)   not null,
  kind        varchar(20)   not null,
  subject_key varchar(60)   not null,
  title       varchar(200)  not null,
  detail      varchar(1000),
  why         varchar(20)   not null,
  actor_id    bigint,
  times       int           not null,
  urgent      boolean       not null,
  read_at     datetime(3),
  -- when a mail is due; null when none is, or it is on its way
  mail_at     datetime(3),
  key notice_of_person (person_id, id),
  key notice_unread (person_id, read_at, kind, subject_key),
  key notice_mail (mail_at, person_id),
  key notice_old (at),
  foreign key (person_id) references cooperation_person (id) on delete cascade
);

create table cooperation_notice_way (
  person_id bigint      not null,
  topic     varchar(20) not null,
  way       varchar(20) not null,
  primary key (person_id, topic),
  foreign key (person_id) references cooperation_person (id) on delete cascade
);

create table cooperation_notice_quiet (
  person_id   bigint not null primary key,
  quiet_from  time   not null,
  quiet_until time   not null,
  foreign key (person_id) references cooperation_person (id) on delete cascade
);
