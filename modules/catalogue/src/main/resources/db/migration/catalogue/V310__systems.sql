create table catalogue_system (
  id               bigint       not null primary key,
  version          int          not null,
  code             varchar(20)  not null,
  name             varchar(120) not null,
  member_id        bigint       not null,
  unit_id          bigint,
  product          varchar(120),
  vendor_id        bigint,
  owner_id         bigint,
  administrator_id bigint,
  criticality      varchar(20)  not null,
  lifecycle        varchar(12)  not null,
  in_use_from      date,
  phase_out_from   date,
  retired_on       date,
  hosting          varchar(20)  not null,
  layer            int,
  yearly_cost      decimal(19,2),
  description      varchar(2000),
  unique key system_code (code),
  key system_by_name (name, id),
  key system_of_member (member_id, name, id),
  key system_of_vendor (vendor_id, name, id),
  foreign key (member_id) references cooperation_member (id),
  foreign key (unit_id) references cooperation_unit (id),
  foreign key (owner_id) references cooperation_person (id),
  foreign key (administrator_id) references cooperation_person (id)
);

create table catalogue_system_service (
  system_id  bigint not null,
  service_id bigint not null,
  primary key (system_id, service_id),
  key systems_of_service (service_id, system_id),
  foreign key (system_id) references catalogue_system (id)
);
