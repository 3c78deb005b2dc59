-- The paragraphs to be loaded; forms, lemmas and tags by their number in the batch.
-- One row per paragraph.
create or replace temp table new_para as
select
  new_doc.doc_no,
  new_doc.year::smallint                                                as year,
  new_doc.doc_no::bigint * 1048576 + staged.position                    as gpos,
  staged.role::role                                                     as role,
  list_transform(staged.forms, lambda n: n + new_part.forms_before)     as forms,
  list_transform(staged.lemmas, lambda n: n + new_part.lemmas_before)   as lemmas,
  list_transform(staged.tags, lambda n: n + new_part.tags_before)       as tags,
  staged.* exclude (part, d, position, role, forms, lemmas, tags)
from read_parquet($staging || '/**/para.parquet') as staged
join new_doc using (d)
join new_part using (part)
