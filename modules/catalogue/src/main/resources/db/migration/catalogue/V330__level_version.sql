-- two who change a level at once: the second is told
alter table catalogue_level add column version int not null default 1;
