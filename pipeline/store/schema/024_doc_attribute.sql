-- One row per fact that has no column of its own: a table's column, a field of front matter, a keyword.
create table doc_attribute (
  doc_no integer not null,
  n      integer not null,  -- from 1 within the document, in its giver's order
  name   varchar not null,
  value  varchar not null
)
