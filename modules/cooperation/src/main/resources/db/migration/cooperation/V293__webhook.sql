-- who outside is told what happens, on whose rights; its secret is made of the installation's key, its id and this number
create table cooperation_webhook (
  id            bigint        not null primary key,
  version       int           not null,
  name          varchar(100)  not null,
  address       varchar(1000) not null,
  form          varchar(10)   not null,
  active        boolean       not null,
  person_id     bigint        not null,
  secret_no     int           not null default 0,
  failing_since datetime(3),
  unique key webhook_name (name),
  foreign key (person_id) references cooperation_person (id)
);

-- what it is told of: a kind, or a kind and what was done
create table cooperation_webhook_event (
  webhook_id bigint      not null,
  place      int         not null,
  event      varchar(80) not null,
  primary key (webhook_id, place),
  foreign key (webhook_id) references cooperation_webhook (id)
);

-- each message: its queue while it waits, its log afterwards
create table cooperation_webhook_delivery (
  id              bigint       not null primary key,
  webhook_id      bigint       not null,
  at              datetime(3)  not null,
  event           varchar(80)  not null,
  kind            varchar(40)  not null,
  subject_id      bigint       not null,
  actor           varchar(100) not null,
  subject         varchar(260),
  state           varchar(10)  not null,
  attempts        int          not null,
  next_attempt_at datetime(3)  not null,
  claimed_until   datetime(3),
  tried_at        datetime(3),
  status          int,
  millis          int,
  answer          varchar(500),
  error           varchar(300),
  key webhook_delivery_due (state, webhook_id, next_attempt_at),
  key webhook_delivery_log (webhook_id, at, id),
  key webhook_delivery_by_age (at),
  foreign key (webhook_id) references cooperation_webhook (id)
);
