-- when somebody last looked at a thing, and the time before
create table cooperation_visit (
  person_id  bigint      not null,
  kind       varchar(20) not null,
  subject_id bigint      not null,
  at         datetime(3) not null,
  before_at  datetime(3),
  primary key (person_id, kind, subject_id),
  key visit_old (at),
  foreign key (person_id) references cooperation_person (id) on delete cascade
);
