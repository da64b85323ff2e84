-- A password that somebody else has typed opens nothing but the way to one's own.
alter table cooperation_account add column password_given boolean not null default false;
