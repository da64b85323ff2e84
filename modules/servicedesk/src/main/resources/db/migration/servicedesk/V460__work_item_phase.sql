-- counters of what is not solved read their index alone; a team's cases come in the order of their deadlines
alter table servicedesk_work_item
  add key work_due_open (due_at, case_id, phase),
  add key work_of_assignee_open (assignee_id, due_at, case_id, phase),
  add key work_of_team_open (team_id, due_at, case_id, phase, assignee_id),
  drop key work_due,
  drop key work_of_assignee,
  drop key work_of_team;
