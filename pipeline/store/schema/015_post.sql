-- Inverted store: one row per counted token, sorted by (lemma_id, gpos) within a batch.
create table post (
  lemma_id integer  not null,
  gpos     bigint   not null,  -- doc_no = gpos >> 20; consecutive tokens of a paragraph differ by 1
  form_id  integer  not null,
  year     smallint,
  role     role     not null,
  tag      tag      not null
)
