create table cooperation_task (
  id          bigint       not null primary key,
  version     int          not null,
  kind        varchar(20)  not null,
  thing_id    bigint       not null,
  thing_key   varchar(60)  not null,
  thing_title varchar(300) not null,
  member_id   bigint,
  title       varchar(200) not null,
  note        varchar(2000),
  owner_id    bigint,
  due_on      date,
  maker_id    bigint       not null,
  made_at     datetime(3)  not null,
  done_at     datetime(3),
  done_by     bigint,
  key task_of_thing (kind, thing_id, id),
  key task_of_owner (owner_id, done_at, due_on),
  key task_of_maker (maker_id, id),
  key task_due (done_at, due_on),
  foreign key (owner_id) references cooperation_person (id)
);

create table cooperation_task_line (
  task_id bigint       not null,
  place   int          not null,
  text    varchar(200) not null,
  done    boolean      not null,
  primary key (task_id, place),
  foreign key (task_id) references cooperation_task (id)
);

create table cooperation_task_told (
  task_id   bigint      not null,
  person_id bigint      not null,
  due_on    date        not null,
  what      varchar(20) not null,
  told_at   datetime(3) not null,
  primary key (task_id, person_id, due_on, what),
  foreign key (task_id) references cooperation_task (id)
);
