-- The counted tokens to be loaded.
-- One row per token.
create or replace temp table new_token as
with token as (
  select
    doc_no,
    gpos,
    year,
    role,
    unnest(range(0, len(words))) as i,
    unnest(words)                as n
  from new_para
)
select doc_no, gpos + i as gpos, year, role, form_id, lemma_id, tag
from token
join new_word using (n)
where tag not in ('PUNCT', 'SYM')
