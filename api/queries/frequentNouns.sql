-- The nouns of the counted body text that stand there most often, short ones left out.
-- One row per lemma, with its most frequent form, the most frequent noun first; at most twelve.
with noun as (
  select lemma_id, form_id, count(*) as n
  from post
  where tag = 'NOUN'
    and role in ('preambular', 'operative', 'plain')
    and year is not null
  group by lemma_id, form_id
)
select
  lower(arg_max(form.form, (noun.n, form.form))) as word,
  lemma.lemma,
  sum(noun.n)::integer                           as n
from noun
join lemma using (lemma_id)
join form using (form_id)
where regexp_full_match(lemma.lemma, '[\p{L}-]{4,}')
group by lemma.lemma
order by n desc, word
limit 12
