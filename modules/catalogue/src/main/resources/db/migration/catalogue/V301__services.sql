create table catalogue_service (
  id             bigint       not null primary key,
  version        int          not null,
  code           varchar(10)  not null,
  name_nb        varchar(500) not null,
  name_nn        varchar(500),
  name_en        varchar(500),
  description_nb varchar(500),
  description_nn varchar(500),
  description_en varchar(500),
  layer          int,
  orderable      boolean      not null,
  active         boolean      not null,
  unique key service_code (code)
);

create table catalogue_level (
  id          bigint       not null primary key,
  name        varchar(100) not null,
  member_id   bigint,
  service_id  bigint,
  calendar_id bigint       not null,
  valid_from  date         not null,
  valid_to    date,
  key level_of (member_id, service_id, valid_from),
  foreign key (member_id) references cooperation_member (id),
  foreign key (service_id) references catalogue_service (id),
  foreign key (calendar_id) references cooperation_calendar (id)
);

create table catalogue_level_target (
  level_id           bigint      not null,
  priority           varchar(10) not null,
  response_minutes   int         not null,
  resolution_minutes int         not null,
  primary key (level_id, priority),
  foreign key (level_id) references catalogue_level (id)
);
