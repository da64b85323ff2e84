-- what was made of a content once it was there: its words, and for a picture a small one
alter table kernel_content
  add column tries tinyint not null default 0,
  add column read_at datetime(3),
  add column text mediumtext,
  add column thumbnail mediumblob,
  add key content_to_read (read_at, tries, id);

create or replace view kernel_document_found as
  select d.id, d.kind, d.thing_id, d.internal, d.name, left(c.text, 20000) as text
  from kernel_document d left join kernel_content c on c.sha256 = d.sha256;
