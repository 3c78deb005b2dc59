-- One row per note; seq and at tell where it was called, where that is known.
create table note (
  doc_no integer not null,
  n      integer not null,  -- from 1, reading order
  mark   varchar not null,
  text   varchar not null,
  seq    integer,           -- paragraph of the first call
  at     integer            -- UTF-16 code units into that paragraph's text
)
