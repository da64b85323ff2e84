-- a file that was taken into a register, row by row; what stands in kernel_import_row can be undone
create table kernel_import (
  id         bigint       not null primary key,
  register   varchar(40)  not null,
  file_name  varchar(200) not null,
  person_id  bigint       not null,
  started_at datetime(3)  not null,
  seen_at    datetime(3)  not null,
  state      varchar(12)  not null,
  total      int          not null,
  done       int          not null,
  added      int          not null,
  changed    int          not null,
  unchanged  int          not null,
  rejected   int          not null,
  kept       int          not null,
  key import_of_register (register, started_at, id)
);

-- version is what the import made of it; version_before and before_json are null where the row was new
create table kernel_import_row (
  import_id      bigint not null,
  line           bigint not null,
  thing_id       bigint not null,
  version        int    not null,
  version_before int,
  before_json    longtext,
  primary key (import_id, line),
  key import_row_of_thing (thing_id),
  foreign key (import_id) references kernel_import (id)
);

-- which field a heading was last taken for, in this house; an empty field is a column left out
create table kernel_import_heading (
  register varchar(40)  not null,
  heading  varchar(190) not null,
  field    varchar(60)  not null,
  primary key (register, heading)
);
