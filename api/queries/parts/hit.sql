-- Where words and phrases stand, from their tokens in scope (`token`). A phrase stands where each of its words follows the
-- one before by one position: the places of its leading word, likely the rarest, are looked for, and those kept on which
-- all other words fall.
-- One row per series (counted from 0) and occurrence, at the position of its first token.
with place as materialized (
  select series, n_words, gpos
  from token
  where leads = 1
)
select series, n_words, gpos
from place
where n_words = 1
union all
select token.series, token.n_words, token.gpos
from token
semi join place on place.series = token.series and place.gpos = token.gpos
where token.leads = 0
group by all
having count(*) = token.n_words - 1
