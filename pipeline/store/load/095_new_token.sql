-- The counted tokens to be loaded.
-- One row per token.
create or replace temp table new_token as
with token as (
  select
    doc_no,
    gpos,
    year,
    role,
    unnest(range(0, len(new_ids.form_ids))) as i,
    unnest(new_ids.form_ids)                as form_id,
    unnest(new_ids.lemma_ids)               as lemma_id,
    unnest(new_ids.tags)                    as tag
  from new_para
  join new_ids using (doc_no, seq)
)
select doc_no, gpos + i as gpos, year, role, form_id, lemma_id, tag
from token
where tag not in ('PUNCT', 'SYM')
