-- what was sent, once however often: found by its hash, which is there when the last part is
create table kernel_content (
  id         bigint       not null primary key,
  sha256     char(64)     character set ascii collate ascii_bin,
  size       bigint       not null,
  type       varchar(120) not null,
  touched_at datetime(3)  not null,
  unique key content_hash (sha256),
  key content_touched (touched_at, id)
);

create table kernel_content_part (
  content_id bigint     not null,
  no         int        not null,
  bytes      mediumblob not null,
  primary key (content_id, no)
);

-- kind and thing_id say what it hangs on, part_id which entry of that
create table kernel_document (
  id       bigint       not null primary key,
  version  int          not null,
  kind     varchar(40)  not null,
  thing_id bigint       not null,
  part_id  bigint,
  internal boolean      not null,
  name     varchar(160) not null,
  type     varchar(120) not null,
  size     bigint       not null,
  sha256   char(64)     character set ascii collate ascii_bin not null,
  key document_of_thing (kind, thing_id, id),
  key document_of_content (sha256)
);

create table kernel_document_version (
  document_id bigint       not null,
  no          int          not null,
  name        varchar(160) not null,
  type        varchar(120) not null,
  size        bigint       not null,
  sha256      char(64)     character set ascii collate ascii_bin not null,
  at          datetime(3)  not null,
  person_id   bigint       not null,
  primary key (document_id, no),
  foreign key (document_id) references kernel_document (id),
  foreign key (sha256) references kernel_content (sha256)
);

-- as the search reads documents: joined by what they hang on
create view kernel_document_found as
  select d.id, d.kind, d.thing_id, d.internal, d.name, cast(null as char(1)) as text from kernel_document d;
