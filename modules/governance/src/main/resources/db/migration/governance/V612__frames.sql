create table governance_frame (
  id                bigint       not null primary key,
  version           int          not null,
  name              varchar(200) not null,
  first_year        int          not null,
  last_year         int          not null,
  compare_with_year int,
  frame_lines       longtext     not null,
  decision_id       bigint,
  key frame_by_name (name, id),
  key frame_of_decision (decision_id),
  foreign key (decision_id) references governance_decision (id)
);
