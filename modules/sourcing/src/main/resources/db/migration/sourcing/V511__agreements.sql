create table sourcing_agreement (
  id                   bigint       not null primary key,
  version              int          not null,
  number               varchar(30)  not null,
  title                varchar(200) not null,
  vendor_id            bigint       not null,
  type                 varchar(20)  not null,
  responsible_id       bigint,
  valid_from           date         not null,
  term_months          int,
  option_count         int          not null,
  option_months        int          not null,
  options_used         int          not null,
  option_notice_months int          not null,
  renewal_months       int,
  notice_months        int          not null,
  notice_rule          varchar(20)  not null,
  lead_time_months     int          not null,
  terminated_on        date,
  yearly_price         decimal(19,2),
  note                 varchar(2000),
  unique key agreement_number (number),
  key agreement_of_vendor (vendor_id, number),
  foreign key (vendor_id) references sourcing_vendor (id),
  foreign key (responsible_id) references cooperation_person (id)
);

create table sourcing_agreement_party (
  agreement_id bigint not null,
  member_id    bigint not null,
  valid_from   date   not null,
  valid_to     date,
  primary key (agreement_id, member_id, valid_from),
  key agreements_of_member (member_id, agreement_id),
  foreign key (agreement_id) references sourcing_agreement (id),
  foreign key (member_id) references cooperation_member (id)
);

create table sourcing_agreement_service (
  agreement_id bigint not null,
  service_id   bigint not null,
  primary key (agreement_id, service_id),
  key agreements_of_service (service_id, agreement_id),
  foreign key (agreement_id) references sourcing_agreement (id)
);

create table sourcing_agreement_system (
  agreement_id bigint not null,
  system_id    bigint not null,
  primary key (agreement_id, system_id),
  key agreements_of_system (system_id, agreement_id),
  foreign key (agreement_id) references sourcing_agreement (id)
);

create table sourcing_deadline_handled (
  agreement_id bigint       not null,
  kind         varchar(20)  not null,
  due_on       date         not null,
  person_id    bigint       not null,
  handled_at   datetime(3)  not null,
  note         varchar(500) not null,
  primary key (agreement_id, kind, due_on),
  foreign key (agreement_id) references sourcing_agreement (id)
);
