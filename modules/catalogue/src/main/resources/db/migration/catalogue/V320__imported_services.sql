alter table catalogue_service add column source varchar(40);
