-- those that were followed before a follow bore a name
update cooperation_follow f join sourcing_agreement a on f.kind = 'agreement' and a.id = f.subject_id
  set f.thing_key = cast(a.id as char), f.thing_title = a.title;
