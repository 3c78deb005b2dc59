-- The forms or lemmas between two numbers, the first left out.
-- One row per form or lemma.
select
  form_id  as id,
  form     as word,
  folded
from form
where $kind::varchar = 'form'
  and form_id > $after::integer
  and form_id <= $last::integer
union all
select
  lemma_id,
  lemma,
  folded
from lemma
where $kind::varchar = 'lemma'
  and lemma_id > $after::integer
  and lemma_id <= $last::integer
