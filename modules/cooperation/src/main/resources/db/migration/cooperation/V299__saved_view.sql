create table cooperation_saved_view (
  id       bigint        not null primary key,
  version  int           not null,
  list     varchar(40)   not null,
  name     varchar(60)   not null,
  address  varchar(2000) not null,
  audience varchar(10)   not null,
  role     varchar(30),
  place    int           not null,
  owner_id bigint        not null,
  key saved_view_of_list (list, place, name, id),
  key saved_view_of_owner (owner_id, list),
  foreign key (owner_id) references cooperation_person (id)
);
