create table governance_decision (
  id          bigint       not null primary key,
  version     int          not null,
  body        varchar(100) not null,
  number      varchar(40)  not null,
  decided_on  date         not null,
  title       varchar(300) not null,
  text        longtext     not null,
  owner_id    bigint,
  due_on      date,
  status      varchar(10)  not null,
  closed_note varchar(1000),
  closed_on   date,
  unique key decision_number (body, number),
  key decision_by_day (decided_on, id),
  key decision_open (status, due_on),
  foreign key (owner_id) references cooperation_person (id)
);

create table governance_decision_link (
  later_id   bigint not null,
  earlier_id bigint not null,
  primary key (later_id, earlier_id),
  key later_decisions (earlier_id, later_id),
  foreign key (later_id) references governance_decision (id),
  foreign key (earlier_id) references governance_decision (id)
);
