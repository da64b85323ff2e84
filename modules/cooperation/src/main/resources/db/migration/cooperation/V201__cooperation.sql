create table cooperation_member (
  id        bigint       not null primary key,
  version   int          not null,
  name      varchar(100) not null,
  language  varchar(2)   not null,
  joined_on date         not null,
  left_on   date
);

create table cooperation_member_code (
  member_id  bigint     not null,
  code       varchar(4) not null,
  valid_from date       not null,
  valid_to   date,
  primary key (member_id, valid_from),
  key code_of_member (code, valid_from),
  foreign key (member_id) references cooperation_member (id)
);

create table cooperation_member_inhabitants (
  member_id   bigint not null,
  counted_on  date   not null,
  inhabitants int    not null,
  primary key (member_id, counted_on),
  foreign key (member_id) references cooperation_member (id)
);

create table cooperation_unit (
  id        bigint       not null primary key,
  member_id bigint       not null,
  parent_id bigint,
  name      varchar(100) not null,
  active    boolean      not null,
  key unit_of_member (member_id, name),
  foreign key (member_id) references cooperation_member (id),
  foreign key (parent_id) references cooperation_unit (id)
);

create table cooperation_person (
  id        bigint       not null primary key,
  version   int          not null,
  name      varchar(200) not null,
  email     varchar(254),
  phone     varchar(30),
  title     varchar(100),
  member_id bigint,
  unit_id   bigint,
  vendor_id bigint,
  language  varchar(2)   not null,
  active    boolean      not null,
  source    varchar(40),
  key person_by_name (name, id),
  key person_of_member (member_id, name, id),
  key person_of_unit (unit_id, name, id),
  unique key person_email (email),
  foreign key (member_id) references cooperation_member (id),
  foreign key (unit_id) references cooperation_unit (id)
);

create table cooperation_account (
  person_id       bigint       not null primary key,
  username        varchar(100) not null,
  password_hash   varchar(200),
  oidc_subject    varchar(255) character set utf8mb4 collate utf8mb4_bin,
  failed_attempts int          not null default 0,
  locked_until    datetime(3),
  signed_in_at    datetime(3),
  unique key account_username (username),
  unique key account_subject (oidc_subject),
  foreign key (person_id) references cooperation_person (id)
);

create table cooperation_grant (
  id         bigint      not null primary key,
  person_id  bigint      not null,
  role       varchar(40) not null,
  scope      varchar(20) not null,
  scope_id   bigint      not null,
  source     varchar(20) not null,
  valid_from date        not null,
  valid_to   date,
  unique key grant_once (person_id, role, scope, scope_id, valid_from),
  foreign key (person_id) references cooperation_person (id)
);

create table cooperation_token (
  id           bigint       not null primary key,
  person_id    bigint       not null,
  name         varchar(100) not null,
  hash         char(64)     character set ascii collate ascii_bin not null,
  created_at   datetime(3)  not null,
  expires_at   datetime(3)  not null,
  revoked_at   datetime(3),
  unique key token_hash (hash),
  key token_of_person (person_id, created_at),
  foreign key (person_id) references cooperation_person (id)
);

create table cooperation_group_mapping (
  id         bigint       not null primary key,
  group_name varchar(200) not null,
  role       varchar(40)  not null,
  scope      varchar(20)  not null,
  scope_id   bigint       not null,
  unique key mapping_once (group_name, role, scope, scope_id)
);

create table cooperation_calendar (
  id   bigint       not null primary key,
  name varchar(100) not null,
  unique key calendar_name (name)
);

create table cooperation_calendar_version (
  id          bigint   not null primary key,
  calendar_id bigint   not null,
  valid_from  date     not null,
  definition  longtext not null,
  unique key calendar_from (calendar_id, valid_from),
  foreign key (calendar_id) references cooperation_calendar (id)
);
