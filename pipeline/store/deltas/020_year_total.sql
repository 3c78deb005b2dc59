-- The denominators of documents that change their status or go: taken from the one status, given to the other, if any.
insert into year_total (scope, status, language, year, n_tokens, n_paragraphs, n_docs)
with counted as (
  select
    para.doc_no,
    doc.language,
    doc.year,
    role_scope.scope,
    shift.from_status,
    shift.to_status,
    para.n_tokens
  from para
  join shift using (doc_no)
  join doc using (doc_no)
  join role_scope on role_scope.role = para.role
  where shift.from_status is distinct from shift.to_status
),
change_of_status as (
  select
    scope, from_status as status, language, year,
    -sum(n_tokens) as n_tokens, -count(*) as n_paragraphs, -count(distinct doc_no) as n_docs
  from counted
  group by scope, from_status, language, year
  union all
  select scope, to_status, language, year, sum(n_tokens), count(*), count(distinct doc_no)
  from counted
  where to_status is not null
  group by scope, to_status, language, year
)
select scope, status, language, year, n_tokens::integer, n_paragraphs::integer, n_docs::integer
from change_of_status
order by scope, status, language, year
