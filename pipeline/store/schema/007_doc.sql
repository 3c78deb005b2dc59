-- One row per document.
create table doc (
  doc_no           integer not null,  -- given out by the single writer, upwards; those of removed documents stay free
  id               varchar not null,
  content_hash     varchar not null,
  text_hash        varchar not null,  -- of its paragraphs' texts: copies in other bytes meet by it
  batch_id         integer not null,
  source_name      varchar not null,
  format           varchar not null,
  language         varchar not null,
  kind             varchar not null,  -- adopted | draft | text
  status           status  not null,
  superseded_by    integer,           -- doc_no of the adopted text; null while its status is open within a transaction
  symbol           varchar,
  title            varchar,
  title_folded     varchar,           -- as form.folded; drafts and adopted texts meet by it
  organ            varchar,
  committee        varchar,
  session          smallint,
  agenda_item      varchar,
  date_adopted     date,
  date_distributed date,
  date             varchar,           -- ISO day or year that places the text in time
  date_source      varchar,           -- adoption | distribution | session | metadata | file name
  year             smallint,          -- null: the text has no place in time and stands in no series
  n_preambular     integer not null,  -- paragraphs
  n_operative      integer not null,
  n_plain          integer not null,
  n_annex          integer not null,
  n_body_tokens    integer not null,  -- counted tokens in body paragraphs
  n_tokens         integer not null   -- counted tokens in all paragraphs
)
