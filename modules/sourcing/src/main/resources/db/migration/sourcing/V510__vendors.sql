create table sourcing_vendor (
  id              bigint       not null primary key,
  version         int          not null,
  organisation_no char(9)      not null,
  name            varchar(200) not null,
  email           varchar(254),
  phone           varchar(30),
  website         varchar(200),
  note            varchar(2000),
  active          boolean      not null,
  unique key vendor_organisation_no (organisation_no),
  key vendor_by_name (name, id)
);

create table sourcing_vendor_contact (
  vendor_id bigint       not null,
  place     int          not null,
  name      varchar(200) not null,
  role      varchar(100),
  email     varchar(254),
  phone     varchar(30),
  primary key (vendor_id, place),
  foreign key (vendor_id) references sourcing_vendor (id)
);
