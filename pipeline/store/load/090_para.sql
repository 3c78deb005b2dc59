-- Paragraphs with their tokens as lists.
insert into para by name
select
  doc_no, seq, gpos, role, language, number, opening, opening_lemma, text,
  new_ids.form_ids,
  new_ids.lemma_ids,
  new_ids.tags,
  starts, ends, sentence_ends, n_tokens
from new_para
join new_ids using (doc_no, seq)
order by doc_no, seq
