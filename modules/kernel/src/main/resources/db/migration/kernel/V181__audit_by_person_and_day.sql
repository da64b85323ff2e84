-- the audit is asked for what a person did, and for what was done on some days
alter table kernel_audit
  add key audit_of_person (person_id, id),
  add key audit_at (at);
