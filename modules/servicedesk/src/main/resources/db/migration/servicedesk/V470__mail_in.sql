-- mail that came in: what became of it, and what waits for a person; the key tells a mail that is read twice
create table servicedesk_mail (
  id          bigint       not null primary key,
  mailbox     varchar(40)  not null,
  message_key char(64) character set ascii not null,
  received_at datetime(3)  not null,
  outcome     varchar(20)  not null,
  reason      varchar(20),
  detail      varchar(500),
  sender      varchar(254),
  sender_name varchar(200),
  subject     varchar(200),
  size        int          not null,
  number      varchar(20),
  unique key mail_of_mailbox (mailbox, message_key),
  key mail_by_key (message_key),
  key mail_waiting (outcome, id),
  key mail_of_sender (sender, received_at),
  key mail_by_age (received_at)
);

-- the mail itself, while it waits
create table servicedesk_mail_part (
  mail_id bigint     not null,
  no      int        not null,
  bytes   mediumblob not null,
  primary key (mail_id, no),
  foreign key (mail_id) references servicedesk_mail (id) on delete cascade
);

-- how the last visit to each mailbox went
create table servicedesk_mailbox (
  name       varchar(40) not null primary key,
  tried_at   datetime(3) not null,
  read_at    datetime(3),
  error      varchar(500)
);
