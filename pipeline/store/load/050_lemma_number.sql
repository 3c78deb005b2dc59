-- From a lemma's number in the batch to its lasting id, for the lemmas that the new paragraphs use.
-- One row per lemma of a part; new ids follow the highest one ever given, what no paragraph uses gets none.
create or replace temp table lemma_number as
with staged as (
  select
    new_part.lemmas_before + word.n as n,
    word.word,
    word.folded
  from read_parquet($staging || '/**/lemma.parquet') as word
  join new_part using (part)
),
used as (
  select distinct unnest(lemmas) as n
  from new_para
),
newcomer as (
  select
    staged.word,
    (row_number() over (order by min(staged.n)) + (select coalesce(max(last_lemma_id), 0) from batch))::integer as lemma_id
  from staged
  semi join used using (n)
  anti join lemma on lemma.lemma = staged.word
  group by staged.word
)
select
  staged.n,
  staged.word,
  staged.folded,
  newcomer.lemma_id is not null                   as is_new,
  coalesce(lemma.lemma_id, newcomer.lemma_id) as lemma_id
from staged
left join lemma on lemma.lemma = staged.word
left join newcomer using (word)
