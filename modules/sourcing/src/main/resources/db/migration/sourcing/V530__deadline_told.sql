-- which of an agreement's deadlines were told of, and how many days before
create table sourcing_deadline_told (
  agreement_id bigint      not null,
  kind         varchar(20) not null,
  due_on       date        not null,
  days_before  int         not null,
  told_at      datetime(3) not null,
  primary key (agreement_id, kind, due_on, days_before),
  foreign key (agreement_id) references sourcing_agreement (id) on delete cascade
);
