-- Mentions of any theme in a document.
-- One row per mention, by place.
select
  m.seq,
  m.theme_id as theme,
  m.start,
  m."end"    as "end",
  m.wording,
  m.named_in
from theme_match m
join doc d using (doc_no)
where d.id = $id::varchar
order by m.seq, m.start, m."end", m.theme_id
