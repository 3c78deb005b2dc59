-- The notes of a document and the first place that calls each of them.
-- One row per note, in reading order.
select
  n.mark,
  n.text,
  first(c.seq order by c.seq, c."at")  as seq,
  first(c."at" order by c.seq, c."at") as "at"
from note n
join doc d using (doc_no)
left join note_call c on c.doc_no = n.doc_no and c.mark = n.mark
where d.id = $id::varchar
group by n.n, n.mark, n.text
order by n.n
