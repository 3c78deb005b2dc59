-- New lemmas enter the dictionary.
insert into lemma (lemma_id, lemma, folded)
select distinct lemma_id, word, folded
from lemma_number
where is_new
order by lemma_id
