-- One row per note.
create table note (
  doc_no integer not null,
  n      integer not null,  -- from 1, reading order
  mark   varchar not null,
  text   varchar not null
)
