-- One row per committed batch of documents; the hash makes loading it again a no-op.
create table batch (
  batch_id     integer not null,
  content_hash varchar not null,  -- sha256 of the sorted content hashes of its documents
  state        varchar not null,  -- 'committed'
  n_documents  integer not null,
  n_paragraphs integer not null,
  n_tokens     integer not null
)
