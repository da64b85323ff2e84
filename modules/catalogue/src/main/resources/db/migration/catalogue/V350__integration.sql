-- which system gives data to which, or to whom outside the house
create table catalogue_integration (
  id             bigint       not null primary key,
  version        int          not null,
  member_id      bigint       not null,
  name           varchar(200) not null,
  source_id      bigint       not null,
  target_id      bigint,
  target_outside varchar(200),
  data           varchar(1000),
  method         varchar(10)  not null,
  frequency      varchar(10)  not null,
  owner_id       bigint,
  active         boolean      not null,
  key integration_by_name (name, id),
  key integration_of_member (member_id, name, id),
  key integration_from (source_id, name, id),
  key integration_to (target_id, name, id),
  foreign key (member_id) references cooperation_member (id),
  foreign key (source_id) references catalogue_system (id),
  foreign key (target_id) references catalogue_system (id)
);
