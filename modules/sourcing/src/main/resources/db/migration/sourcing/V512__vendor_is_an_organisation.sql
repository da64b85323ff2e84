-- a vendor's number and name move down, where every floor may read them
insert into cooperation_organisation(id, number, name) select id, organisation_no, name from sourcing_vendor;
alter table sourcing_vendor
  drop column organisation_no,
  drop column name,
  add foreign key (id) references cooperation_organisation (id);
