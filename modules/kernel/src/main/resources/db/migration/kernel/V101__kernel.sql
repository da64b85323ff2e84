create table kernel_audit (
  id           bigint       not null primary key,
  at           datetime(3)  not null,
  person_id    bigint       not null,
  actor        varchar(100) not null,
  origin       varchar(64)  not null,
  action       varchar(60)  not null,
  subject_type varchar(40)  not null,
  subject_key  varchar(64)  not null,
  member_id    bigint,
  before_json  longtext,
  after_json   longtext,
  digest       char(64)     character set ascii collate ascii_bin not null,
  seal_id      bigint,
  key audit_of_subject (subject_type, subject_key, id),
  key audit_of_actor (actor, id),
  key audit_to_seal (seal_id, id)
);

create table kernel_audit_seal (
  id            bigint      not null primary key,
  day           date        not null,
  seq           int         not null,
  rows_sealed   int         not null,
  previous_hash varchar(64) character set ascii collate ascii_bin not null,
  hash          char(64)    character set ascii collate ascii_bin not null
);

create table kernel_audit_chain (
  id int not null primary key
);

create table kernel_outbox (
  id              bigint       not null primary key,
  topic           varchar(60)  not null,
  subject_key     varchar(64)  not null,
  payload         longtext     not null,
  created_at      datetime(3)  not null,
  attempts        int          not null,
  next_attempt_at datetime(3)  not null,
  dead_at         datetime(3),
  error           varchar(500),
  key outbox_due (dead_at, next_attempt_at)
);

create table kernel_change (
  id         bigint      not null primary key,
  kind       varchar(40) not null,
  subject_id bigint      not null,
  at         datetime(3) not null,
  key change_at (at, id, kind, subject_id)
);

create table kernel_number (
  series  varchar(20) not null,
  year    int         not null,
  last_no bigint      not null,
  primary key (series, year)
);

create table kernel_idempotency (
  person_id  bigint       not null,
  idem_key   varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  body_hash  char(64)     character set ascii collate ascii_bin not null,
  status     int          not null,
  location   varchar(500),
  body       longtext     not null,
  created_at datetime(3)  not null,
  primary key (person_id, idem_key),
  key idempotency_age (created_at)
);
