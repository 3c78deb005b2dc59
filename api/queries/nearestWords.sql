-- Words of the counted body text that are written almost like another one, which the corpus does not have.
-- One row per folded form or lemma, the nearest first, of equals the most frequent; at most five.
with entry as (
  select 'form'::term_kind as kind, form_id as term_id, form as word, folded
  from form
  where $kind::varchar = 'form'
  union all
  select 'lemma'::term_kind, lemma_id, lemma, folded
  from lemma
  where $kind::varchar = 'lemma'
),
near as (
  select kind, term_id, word, folded, damerau_levenshtein(folded, $folded::varchar) as distance
  from entry
  where length(folded) between length($folded::varchar) - $reach::integer and length($folded::varchar) + $reach::integer
    and distance between 1 and $reach::integer
),
counted as (
  select near.folded, near.distance, near.word, sum(term_year.n) as n
  from near
  join term_year using (kind, term_id)
  where term_year.scope = 'body'
    and term_year.status = 'current'
    and term_year.year is not null
  group by all
)
select
  arg_max(word, n)  as word,
  sum(n)::integer   as n
from counted
group by folded, distance
having sum(n) > 0
order by distance, sum(n) desc, folded
limit 5
