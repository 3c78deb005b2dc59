-- The paragraphs to be loaded; words by their number in the batch.
-- One row per paragraph.
create or replace temp table new_para as
select
  new_doc.doc_no,
  staged.d,
  staged.seq,
  new_doc.doc_no::bigint * 1048576 + staged.position                as gpos,
  new_doc.year::smallint                                            as year,
  staged.role::role                                                 as role,
  list_transform(staged.words, lambda n: n + new_part.words_before) as words,
  staged.n_tokens
from read_parquet($staging || '/**/para.parquet') as staged
join new_doc using (d)
join new_part using (part)
