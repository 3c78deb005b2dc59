-- Occurrences of each form of each lemma in some consecutive documents, the first left out; roles of body text by their
-- place in `BODY_ROLES`, all others -1.
-- One row per lemma, form, document and role, all of a form and lemma one after the other, lemmas upwards.
select
  lemma_id,
  form_id,
  (gpos >> 20)::integer as doc_no,
  case role
    when 'preambular' then 0
    when 'operative' then 1
    when 'plain' then 2
    else -1
  end                   as role,
  count(*)::integer     as n
from post
where gpos >= ($after::bigint + 1) * 1048576
  and gpos < ($last::bigint + 1) * 1048576
group by all
order by lemma_id, form_id
