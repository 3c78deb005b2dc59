-- The texts a document refers to, and which of them are in the corpus (in the document's own language if they can be).
-- One row per reference, in the order of the document.
with cited as (
  select
    c.text,
    c.symbol,
    c.seq,
    c.n,
    d.language
  from citation c
  join doc d using (doc_no)
  where d.id = $id::varchar
)
select
  c.text,
  c.symbol,
  c.seq,
  (
    select first(t.id order by t.language <> c.language, t.id)
    from doc t
    where t.symbol = c.symbol
  ) as document_id
from cited c
order by c.n
