-- Paragraphs of a range of documents with their tokens.
-- One row per paragraph.
select
  doc_no, seq, language, text, form_ids, lemma_ids,
  tags::varchar[] as tags,
  starts, ends, sentence_ends
from para
where doc_no between $first_doc_no and $last_doc_no
order by doc_no, seq
