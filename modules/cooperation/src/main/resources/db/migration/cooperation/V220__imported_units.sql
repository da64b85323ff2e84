alter table cooperation_unit add column source varchar(40);
alter table cooperation_unit add key unit_of_source (source);
alter table cooperation_person add key person_of_source (source);
