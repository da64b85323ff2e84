-- a day as far as papers give it: 2019-12-05, 2019-12, or nothing
alter table governance_decision modify decided_on varchar(10) character set ascii not null;
