-- One row per reference to another text.
create table citation (
  doc_no integer not null,
  seq    integer,           -- null: in a note
  text   varchar not null,  -- as written
  symbol varchar,           -- where it names one document for certain
  n      integer not null   -- from 1 within the document
)
