-- Paragraphs of a range of documents as they were analysed, their words spelled out.
-- One row per paragraph.
with token as (
  select
    doc_no,
    seq,
    unnest(range(len(form_ids))) as i,
    unnest(form_ids)             as form_id,
    unnest(lemma_ids)            as lemma_id
  from para
  where doc_no between $first_doc_no and $last_doc_no
),
spelled as (
  select
    doc_no,
    seq,
    list(form order by i)  as forms,
    list(lemma order by i) as lemmas
  from token
  join form using (form_id)
  join lemma using (lemma_id)
  group by doc_no, seq
)
select
  doc_no, seq, language, text,
  coalesce(forms, [])  as forms,
  coalesce(lemmas, []) as lemmas,
  tags::varchar[]      as tags,
  starts, ends, sentence_ends
from para
left join spelled using (doc_no, seq)
where doc_no between $first_doc_no and $last_doc_no
order by doc_no, seq
