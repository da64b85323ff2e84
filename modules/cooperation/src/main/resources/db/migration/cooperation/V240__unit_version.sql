-- two who change a unit at once: the second is told
alter table cooperation_unit add column version int not null default 1;
