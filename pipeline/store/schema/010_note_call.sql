-- One row per place from which a note is called; a note may be called more than once.
create table note_call (
  doc_no integer not null,
  mark   varchar not null,
  seq    integer not null,  -- the paragraph
  "at"   integer not null   -- UTF-16 code units into its text
)
