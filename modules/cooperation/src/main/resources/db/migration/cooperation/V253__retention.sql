-- ran_at: when all that was over its time had been taken; null for soon
create table cooperation_retention (
    kind varchar(20) not null primary key,
    months int,
    ran_at datetime(3)
);
