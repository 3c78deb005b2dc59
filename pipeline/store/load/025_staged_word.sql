-- The batch's words, each a form with a lemma and a tag, by their number in it.
-- One row per word of a part; words may be there that none of the new paragraphs uses.
create or replace temp table staged_word as
with used as (
  select distinct unnest(words) as n
  from new_para
)
select
  new_part.words_before + word.n as n,
  word.* exclude (part, n),
  used.n is not null             as is_used
from read_parquet($staging || '/**/word.parquet') as word
join new_part using (part)
left join used on used.n = new_part.words_before + word.n
