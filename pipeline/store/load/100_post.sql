-- Counted tokens, by word.
insert into post (lemma_id, gpos, form_id, year, role, tag)
select lemma_id, gpos, form_id, year, role, tag
from new_token
order by lemma_id, gpos
