-- Deltas by batch, below nought for what was taken out: sum(n), sum(n_docs) per term, scope, status and year.
create table term_year (
  kind    term_kind not null,
  term_id integer   not null,
  scope   scope     not null,
  status  status    not null,
  year    smallint,
  n       integer   not null,  -- counted tokens
  n_docs  integer   not null
)
