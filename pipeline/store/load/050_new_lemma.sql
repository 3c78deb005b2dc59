-- Lemmas that no earlier paragraph used, with the ids they get: those that follow the highest one ever given.
-- One row per lemma.
create or replace temp table new_lemma as
with newcomer as (
  select
    lemma,
    any_value(lemma_folded) as folded,
    min(n)                  as n
  from staged_word
  anti join lemma using (lemma)
  where is_used
  group by lemma
)
select
  (row_number() over (order by n) + (select coalesce(max(last_lemma_id), 0) from batch))::integer as lemma_id,
  lemma,
  folded
from newcomer
