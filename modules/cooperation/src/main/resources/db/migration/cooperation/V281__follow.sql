create table cooperation_follow (
  person_id  bigint      not null,
  kind       varchar(20) not null,
  subject_id bigint      not null,
  since      datetime(3) not null,
  primary key (person_id, kind, subject_id),
  key follow_of_thing (kind, subject_id, person_id),
  foreign key (person_id) references cooperation_person (id) on delete cascade
);
