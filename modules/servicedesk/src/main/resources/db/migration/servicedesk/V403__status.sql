-- lists by status, newest first
alter table servicedesk_incident add key incident_of_status (status, id);
