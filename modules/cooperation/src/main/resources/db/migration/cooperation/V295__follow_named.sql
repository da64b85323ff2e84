-- what is followed is listed by its name; what one no longer wants to follow is not followed again by itself
alter table cooperation_follow
  add column thing_key   varchar(60)  not null default '',
  add column thing_title varchar(300) not null default '',
  add column stopped     boolean      not null default false,
  add key follow_of_person (person_id, stopped, thing_title, subject_id),
  add key follow_of_key (kind, thing_key);
