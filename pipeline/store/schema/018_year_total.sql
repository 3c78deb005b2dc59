-- Deltas by batch, below nought for what was taken out: the denominators; sum per scope, status, language and year.
create table year_total (
  scope        scope   not null,
  status       status  not null,
  language     varchar not null,
  year         smallint,
  n_tokens     integer not null,
  n_paragraphs integer not null,
  n_docs       integer not null   -- documents with at least one paragraph in scope
)
