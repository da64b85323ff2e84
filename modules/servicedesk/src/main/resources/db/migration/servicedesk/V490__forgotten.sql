-- when texts and people were taken from a case that was kept for its time
alter table servicedesk_incident add column forgotten_at datetime(3);
alter table servicedesk_problem add column forgotten_at datetime(3);
-- all that somebody wrote
alter table servicedesk_entry add key entry_of_person (person_id, id);
