-- The lemmas under folded words.
-- One row per lemma.
select
  lemma_id     as id,
  lemma        as word,
  folded,
  [lemma_id]   as lemma_ids
from lemma
where folded = any($words::varchar[])
order by lemma
