-- The batch itself.
insert into batch (batch_id, content_hash, state, n_documents, n_paragraphs, n_tokens)
select
  (select coalesce(max(batch_id), 0) + 1 from batch),
  sha256(string_agg(content_hash, chr(10) order by content_hash)),
  'committed',
  count(*)::integer,
  (select count(*)::integer from new_para),
  coalesce(sum(n_tokens), 0)::integer
from new_doc
