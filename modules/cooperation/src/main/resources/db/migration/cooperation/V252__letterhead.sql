create table cooperation_letterhead (
    id bigint not null primary key,
    version int not null,
    name varchar(120) not null,
    mark mediumblob
);
insert into cooperation_letterhead(id, version, name) values (1, 0, '');
