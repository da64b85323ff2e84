-- what of a decision's follow-up was told
create table governance_decision_told (
  decision_id bigint      not null,
  due_on      date        not null,
  what        varchar(20) not null,
  told_at     datetime(3) not null,
  primary key (decision_id, due_on, what),
  foreign key (decision_id) references governance_decision (id) on delete cascade
);
