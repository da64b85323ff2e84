-- cases that only some may see, and who they are besides those who answer for all of them
create table servicedesk_restriction (
    case_id bigint not null primary key,
    member_id bigint,
    reason varchar(20) not null,
    since datetime(3) not null,
    by_id bigint,
    foreign key (by_id) references cooperation_person (id)
);
create table servicedesk_insider (
    case_id bigint not null,
    person_id bigint not null,
    primary key (case_id, person_id),
    key insider_of (person_id, case_id),
    foreign key (case_id) references servicedesk_restriction (case_id) on delete cascade,
    foreign key (person_id) references cooperation_person (id)
);
