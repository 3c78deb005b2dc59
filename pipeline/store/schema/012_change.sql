-- One row per thing that cleaning did, in source order.
create table change (
  doc_no integer not null,
  rule   varchar not null,
  start  integer not null,  -- UTF-16 code units into the decoded source
  "end"  integer not null,
  before varchar not null,
  after  varchar not null,
  n      integer not null   -- from 1 within the document
)
