-- two who change a team at once: the second is told
alter table servicedesk_team add column version int not null default 1;
