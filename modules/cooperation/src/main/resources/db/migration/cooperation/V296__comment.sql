create table cooperation_comment (
  id         bigint      not null primary key,
  version    int         not null,
  -- what it is about
  kind       varchar(20) not null,
  thing_id   bigint      not null,
  thing_key  varchar(60) not null,
  member_id  bigint,
  -- the comment that was answered; its own id where it answers none
  thread_id  bigint      not null,
  author_id  bigint      not null,
  at         datetime(3) not null,
  text       text        not null,
  edited_at  datetime(3),
  removed_at datetime(3),
  removed_by bigint,
  key comment_of_thing (kind, thing_id, thread_id, id),
  key comment_of_author (author_id, id),
  key comment_of_key (thing_key),
  foreign key (author_id) references cooperation_person (id)
);

-- who is meant by a name in a comment, or in what was said in a case
create table cooperation_mention (
  place     varchar(20) not null,
  said_id   bigint      not null,
  person_id bigint      not null,
  -- false where the person may not read it
  told      boolean     not null,
  primary key (place, said_id, person_id),
  foreign key (person_id) references cooperation_person (id)
);
