-- Paragraphs with their tokens as lists.
insert into para by name
select
  new_para.doc_no,
  new_para.seq,
  new_para.gpos,
  new_para.role,
  staged.language,
  staged.number,
  staged.opening,
  staged.opening_lemma,
  staged.strength::tinyint as strength,
  staged.text,
  new_ids.form_ids,
  new_ids.lemma_ids,
  new_ids.tags,
  staged.starts,
  staged.ends,
  staged.sentence_ends,
  new_para.n_tokens
from read_parquet($staging || '/**/para.parquet') as staged
join new_para using (d, seq)
join new_ids using (doc_no, seq)
order by new_para.doc_no, new_para.seq
