-- all that somebody brought
alter table kernel_document_version add key version_of_person (person_id, document_id);
