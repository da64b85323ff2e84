-- Failed sign-ins by name and network, whether the name exists or not: nobody can lock another out, nor learn who exists.
create table cooperation_sign_in_failure (
  username     varchar(100) not null,
  network      varchar(64)  character set ascii collate ascii_bin not null,
  failures     int          not null,
  locked_until datetime(3),
  last_at      datetime(3)  not null,
  primary key (username, network),
  key sign_in_failure_age (last_at)
);

alter table cooperation_account drop column failed_attempts, drop column locked_until;

-- Who is signed in to the user interface, from where, since when; a row that has ended signs nobody in.
create table cooperation_session (
  id         bigint       not null primary key,
  person_id  bigint       not null,
  origin     varchar(64)  not null,
  agent      varchar(200) not null,
  started_at datetime(3)  not null,
  seen_at    datetime(3)  not null,
  ended_at   datetime(3),
  key session_of_person (person_id, ended_at),
  key session_age (started_at),
  foreign key (person_id) references cooperation_person (id)
);

-- A second proof beside the password of a local account; secrets are encrypted with a key that is not in the database.
create table cooperation_factor (
  id            bigint       not null primary key,
  person_id     bigint       not null,
  kind          varchar(10)  not null,
  name          varchar(100) not null,
  secret        text         not null,
  credential_id varchar(700) character set ascii collate ascii_bin,
  last_step     bigint       not null default 0,
  created_at    datetime(3)  not null,
  used_at       datetime(3),
  unique key factor_credential (credential_id),
  key factor_of_person (person_id),
  foreign key (person_id) references cooperation_person (id)
);

create table cooperation_recovery_code (
  person_id bigint   not null,
  hash      char(64) character set ascii collate ascii_bin not null,
  primary key (person_id, hash),
  foreign key (person_id) references cooperation_person (id)
);
