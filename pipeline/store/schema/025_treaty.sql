-- One row per treaty that a note gives the place of in a treaty series.
create table treaty (
  doc_no integer not null,
  n      integer not null,  -- from 1 within the document
  seq    integer,           -- the paragraph that calls the note; null: none does
  text   varchar not null,  -- the reference as written
  name   varchar            -- what the note is attached to
)
