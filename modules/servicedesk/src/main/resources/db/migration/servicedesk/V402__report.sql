-- the results of a solved case beside it, so that reports need not read its clocks: 1 broken, 0 kept, null without a clock
alter table servicedesk_incident
  add column response_broken   tinyint,
  add column resolution_broken tinyint,
  add column service_s         bigint;

update servicedesk_incident i set
  response_broken = (select max(c.state = 'BREACHED') from servicedesk_clock c
    where c.case_id = i.id and c.metric = 'RESPONSE' and c.state <> 'CANCELLED'),
  resolution_broken = (select max(c.state = 'BREACHED') from servicedesk_clock c
    where c.case_id = i.id and c.metric = 'RESOLUTION' and c.state <> 'CANCELLED'),
  service_s = (select sum(c.consumed_s) from servicedesk_clock c
    where c.case_id = i.id and c.metric = 'RESOLUTION' and c.state <> 'CANCELLED')
where i.resolved_at is not null;

-- ended_at: when a case stopped being work, solved or else cancelled
alter table servicedesk_incident
  add column ended_at datetime(3) as (coalesce(resolved_at, closed_at)) virtual,
  add key incident_ended (ended_at, opened_at, member_id, unit_id, system_id, vendor_id),
  add key incident_opened_facts (opened_at, member_id, service_id, priority, status, unit_id, system_id, vendor_id),
  add key incident_resolved_facts (resolved_at, member_id, service_id, priority, reopen_count, reassignment_count,
    source_made_sla, response_broken, resolution_broken, service_s, unit_id, system_id, vendor_id),
  add key incident_closed_facts (closed_at, status, member_id, service_id, priority, unit_id, system_id, vendor_id),
  drop key incident_opened,
  drop key incident_resolved;
