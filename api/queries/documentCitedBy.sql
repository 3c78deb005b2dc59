-- A page of the documents that refer to a document: those whose references by its symbol lead to it and not to its text
-- in their own language.
-- One row per document, the newest first.
with target as (
  select id, symbol, language
  from doc
  where symbol = (select symbol from doc where id = $id::varchar)
),
citing as (
  select doc_no, count(*)::integer as n_citations
  from citation
  where symbol in (select symbol from target)
  group by doc_no
)
select
  d.id,
  d.symbol,
  d.title,
  d.language,
  d.kind,
  d.date,
  citing.n_citations,
  (count(*) over ())::integer as total
from citing
join doc d using (doc_no)
where d.id <> $id::varchar
  and (select first(t.id order by t.language <> d.language, t.id) from target t) = $id::varchar
order by d.date desc nulls last, d.id
limit $limit::integer offset $offset::integer
