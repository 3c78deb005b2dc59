-- The paragraphs to be loaded; forms, lemmas and tags by their number in the batch.
-- One row per paragraph.
create or replace temp table new_para as
select
  new_doc.doc_no,
  new_doc.year::smallint                              as year,
  new_doc.doc_no::bigint * 1048576 + staged.position  as gpos,
  staged.role::role                                   as role,
  staged.* exclude (d, position, role)
from read_parquet($staging || '/para.parquet') as staged
join new_doc using (d)
