-- The dictionary of lemmas.
-- One row per lemma.
select lemma_id as id, lemma as word
from lemma
order by lemma_id
