-- The whole text of a document.
-- One row per paragraph of any role, in reading order; position counts the paragraphs of the same role, sentence_ends
-- are places in its text.
select
  p.seq,
  p.role::varchar                                                as role,
  p.number,
  row_number() over (partition by p.role order by p.seq)::integer as position,
  p.opening,
  p.opening_lemma,
  p.strength::integer                                            as strength,
  list_transform(p.sentence_ends, lambda i: p.ends[i])           as sentence_ends,
  p.text
from para p
join doc d using (doc_no)
where d.id = $id::varchar
order by p.seq
