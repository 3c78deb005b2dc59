-- One row per committed batch of documents, and one per removal: sums over all rows are those of the corpus.
create table batch (
  batch_id      integer not null,
  content_hash  varchar not null,  -- sha256 of the sorted content hashes of its documents
  state         varchar not null,  -- 'committed' | 'removed': documents taken out, counts below nought
  n_documents   integer not null,
  n_paragraphs  integer not null,
  n_tokens      integer not null,
  last_doc_no   integer not null,  -- the highest numbers given out so far; none is given out twice
  last_form_id  integer not null,
  last_lemma_id integer not null,
  pipeline      varchar,           -- with what the documents were read; null: removed
  model_fr      varchar,
  model_en      varchar            -- null also where no English model was at hand
)
