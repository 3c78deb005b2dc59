-- Mentions of themes in paragraphs that are in the store; d is the document's number.
insert into theme_match by name
select
  mention.theme_id,
  para.doc_no,
  mention.seq,
  para.role,
  doc.year,
  mention.start,
  mention."end",
  mention.wording,
  mention.named_in
from read_parquet($staging || '/**/theme_match.parquet') as mention
join doc on doc.doc_no = mention.d
join para on para.doc_no = mention.d and para.seq = mention.seq
order by mention.theme_id, para.doc_no, mention.seq, mention.start
