-- One row per place where a cleaning rule was not sure and left the text alone, in source order.
create table doubt (
  doc_no integer not null,
  rule   varchar not null,
  start  integer not null,  -- UTF-16 code units into the decoded source
  "end"  integer not null,
  text   varchar not null,
  reason varchar not null,
  n      integer not null   -- from 1 within the document
)
