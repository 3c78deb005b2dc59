-- What the batch adds to the counts of words: per lemma and per form, scope and year.
insert into term_year (kind, term_id, scope, status, year, n, n_docs)
with by_role as (
  select doc_no, year, role, form_id, lemma_id, count(*) as n
  from new_token
  group by all
),
by_document as (
  select 'lemma'::term_kind as kind, lemma_id as term_id, scope, year, doc_no, sum(n) as n
  from by_role
  join role_scope using (role)
  group by all
  union all
  select 'form'::term_kind, form_id, scope, year, doc_no, sum(n)
  from by_role
  join role_scope using (role)
  group by all
)
select kind, term_id, scope, 'current'::status, year, sum(n)::integer, count(*)::integer
from by_document
group by kind, term_id, scope, year
order by kind, scope, term_id, year
