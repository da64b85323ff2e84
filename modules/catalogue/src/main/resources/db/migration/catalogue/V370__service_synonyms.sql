-- what people call it: a line for each word, with commas between those that mean the same
alter table catalogue_service add column synonyms varchar(1000);
