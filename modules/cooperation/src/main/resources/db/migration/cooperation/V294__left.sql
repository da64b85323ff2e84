-- when somebody left, and when the texts of what is closed were taken, for rules of retention
alter table cooperation_person add column left_at datetime(3), add key person_left (left_at);
update cooperation_person set left_at = utc_timestamp(3) where not active and name not like '#%';
alter table cooperation_approval add column forgotten_at datetime(3), add key approval_to_forget (forgotten_at, closed_at);
alter table cooperation_task add column forgotten_at datetime(3), add key task_to_forget (forgotten_at, done_at);
