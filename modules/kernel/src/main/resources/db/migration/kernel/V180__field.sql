-- a field that an administrator gave a kind of thing; its code is its name in JSON, addresses and the audit
create table kernel_field (
  id       bigint       not null primary key,
  version  int          not null,
  kind     varchar(40)  not null,
  code     varchar(40)  not null,
  type     varchar(10)  not null,
  name_nb  varchar(60)  not null,
  name_nn  varchar(60),
  name_en  varchar(60),
  help_nb  varchar(200),
  help_nn  varchar(200),
  help_en  varchar(200),
  required bool         not null,
  active   bool         not null,
  listed   bool         not null,
  filtered bool         not null,
  place    int          not null,
  unique key field_code (kind, code)
);

create table kernel_field_choice (
  field_id bigint      not null,
  place    int         not null,
  code     varchar(40) not null,
  name_nb  varchar(60) not null,
  name_nn  varchar(60),
  name_en  varchar(60),
  active   bool        not null,
  primary key (field_id, place),
  foreign key (field_id) references kernel_field (id)
);

-- one row for each thing and field that has a value, in the column of the field's type; ids are unique over all kinds
create table kernel_field_value (
  thing_id bigint not null,
  field_id bigint not null,
  text     varchar(1000),
  number   decimal(24,6),
  day      date,
  choice   varchar(40),
  ref_id   bigint,
  primary key (thing_id, field_id),
  key field_value_choice (field_id, choice, thing_id),
  key field_value_number (field_id, number, thing_id),
  key field_value_day (field_id, day, thing_id),
  key field_value_ref (field_id, ref_id, thing_id),
  foreign key (field_id) references kernel_field (id)
);
