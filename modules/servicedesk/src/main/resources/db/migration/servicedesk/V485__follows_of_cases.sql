-- those that were followed before a follow bore a name
update cooperation_follow f join servicedesk_incident i on f.kind = 'incident' and i.id = f.subject_id
  set f.thing_key = i.number, f.thing_title = i.title;
update cooperation_follow f join servicedesk_problem p on f.kind = 'problem' and p.id = f.subject_id
  set f.thing_key = p.number, f.thing_title = p.title;
