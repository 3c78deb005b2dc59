-- The words of documents that change their status or go: taken from the one status, given to the other, if any.
insert into term_year (kind, term_id, scope, status, year, n, n_docs)
with token as (
  select
    para.doc_no,
    doc.year,
    para.role,
    shift.from_status,
    shift.to_status,
    unnest(para.form_ids)  as form_id,
    unnest(para.lemma_ids) as lemma_id,
    unnest(para.tags)      as tag
  from para
  join shift using (doc_no)
  join doc using (doc_no)
  where shift.from_status is distinct from shift.to_status
),
counted as (
  select doc_no, year, from_status, to_status, scope, form_id, lemma_id
  from token
  join role_scope using (role)
  where tag not in ('PUNCT', 'SYM')
),
by_document as (
  select 'lemma'::term_kind as kind, lemma_id as term_id, scope, year, from_status, to_status, doc_no, count(*) as n
  from counted
  group by all
  union all
  select 'form'::term_kind, form_id, scope, year, from_status, to_status, doc_no, count(*)
  from counted
  group by all
),
change_of_status as (
  select kind, term_id, scope, from_status as status, year, -sum(n) as n, -count(*) as n_docs
  from by_document
  group by kind, term_id, scope, from_status, year
  union all
  select kind, term_id, scope, to_status, year, sum(n), count(*)
  from by_document
  where to_status is not null
  group by kind, term_id, scope, to_status, year
)
select kind, term_id, scope, status, year, n::integer, n_docs::integer
from change_of_status
order by kind, scope, term_id, status, year
