-- Mentions of themes.
insert into theme_match by name
select
  mention.theme_id,
  new_para.doc_no,
  mention.seq,
  new_para.role,
  new_para.year,
  mention.start,
  mention."end",
  mention.wording,
  mention.named_in
from read_parquet($staging || '/**/theme_match.parquet') as mention
join new_doc using (d)
join new_para on new_para.doc_no = new_doc.doc_no and new_para.seq = mention.seq
order by mention.theme_id, new_para.doc_no, mention.seq, mention.start
