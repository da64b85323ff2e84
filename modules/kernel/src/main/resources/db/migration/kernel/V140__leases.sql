create table kernel_lease (
  work       varchar(60) not null primary key,
  holder     varchar(36) not null,
  held_until datetime(3) not null
);
