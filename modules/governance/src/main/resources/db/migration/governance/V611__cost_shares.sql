create table governance_cost_key (
  id      bigint       not null primary key,
  version int          not null,
  name    varchar(200) not null,
  unique key cost_key_name (name)
);

create table governance_cost_key_version (
  id          bigint   not null primary key,
  key_id      bigint   not null,
  valid_from  date     not null,
  valid_to    date,
  elements    longtext not null,
  decision_id bigint   not null,
  unique key key_from (key_id, valid_from),
  key key_of_decision (decision_id),
  foreign key (key_id) references governance_cost_key (id),
  foreign key (decision_id) references governance_decision (id)
);

create table governance_cost_share (
  id             bigint        not null primary key,
  version        int           not null,
  title          varchar(200)  not null,
  year           int           not null,
  key_version_id bigint        not null,
  decision_id    bigint,
  amount         decimal(19,2) not null,
  currency       varchar(3)    not null,
  round_to       decimal(19,2) not null,
  basis_date     date          not null,
  computed_at    datetime(3)   not null,
  key share_by_year (year, id),
  key share_of_decision (decision_id),
  foreign key (key_version_id) references governance_cost_key_version (id),
  foreign key (decision_id) references governance_decision (id)
);

create table governance_cost_share_line (
  share_id      bigint        not null,
  place         int           not null,
  member_id     bigint        not null,
  member_no     varchar(4)    not null,
  member        varchar(100)  not null,
  measures      longtext      not null,
  parts         longtext      not null,
  total         decimal(19,2) not null,
  before_amount decimal(19,2),
  primary key (share_id, member_id),
  foreign key (share_id) references governance_cost_share (id),
  foreign key (member_id) references cooperation_member (id)
);

create table governance_cost_line (
  share_id bigint        not null,
  place    int           not null,
  name     varchar(200)  not null,
  amount   decimal(19,2) not null,
  services longtext      not null,
  primary key (share_id, place),
  foreign key (share_id) references governance_cost_share (id)
);
