-- two who rename a calendar at once: the second is told
alter table cooperation_calendar add column version int not null default 1;
