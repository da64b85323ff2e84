-- what is granted when the approval is given
create table cooperation_grant_request (
  approval_id bigint      not null primary key,
  person_id   bigint      not null,
  role        varchar(40) not null,
  scope       varchar(20) not null,
  scope_id    bigint      not null,
  foreign key (approval_id) references cooperation_approval (id),
  foreign key (person_id) references cooperation_person (id)
);
