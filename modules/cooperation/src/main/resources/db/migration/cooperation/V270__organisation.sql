-- firms and other bodies as every floor names them; what more is known of one is kept by a floor above, under the same id
create table cooperation_organisation (
  id     bigint       not null primary key,
  number char(9)      not null,
  name   varchar(200) not null,
  unique key organisation_number (number),
  key organisation_by_name (name, id)
);
