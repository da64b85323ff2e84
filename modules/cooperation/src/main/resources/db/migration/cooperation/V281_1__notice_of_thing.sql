alter table cooperation_notice add key notice_of_thing (kind, subject_key);
