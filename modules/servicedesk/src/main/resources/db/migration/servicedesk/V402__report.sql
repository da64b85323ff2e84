-- when a case stopped being work: solved, or else closed (cancelled)
alter table servicedesk_incident
  add column ended_at datetime(3) as (coalesce(resolved_at, closed_at)) virtual,
  add key incident_ended (ended_at, opened_at, member_id, service_id, priority),
  add key incident_opened_facts (opened_at, member_id, service_id, priority, status, unit_id, system_id, vendor_id),
  add key incident_resolved_facts (resolved_at, member_id, service_id, priority, reopen_count, reassignment_count, source_made_sla, unit_id, system_id, vendor_id),
  add key incident_closed_facts (closed_at, status, member_id, service_id, priority, unit_id, system_id, vendor_id),
  drop key incident_opened,
  drop key incident_resolved;

-- the result of a case without reading its clocks' rows
alter table servicedesk_clock
  add key clock_result (case_id, metric, state, consumed_s);
