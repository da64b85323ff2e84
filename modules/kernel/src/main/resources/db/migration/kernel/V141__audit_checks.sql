-- the digest of who, when and what covers this one of the two texts, which alone may be blanked
alter table kernel_audit add column text_digest char(64) character set ascii collate ascii_bin not null default '' after after_json;

create table kernel_audit_check (
  id           bigint      not null primary key,
  at           datetime(3) not null,
  seals        bigint      not null,
  rows_checked bigint      not null,
  blanked      bigint      not null,
  broken       bigint      not null,
  first_broken bigint
);
