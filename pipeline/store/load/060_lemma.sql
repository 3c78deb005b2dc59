-- New lemmas enter the dictionary.
insert into lemma (lemma_id, lemma, folded)
select lemma_id, lemma, folded
from new_lemma
order by lemma_id
