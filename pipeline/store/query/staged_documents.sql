-- What becomes of each document of a staged batch.
-- One row per document: 'new', 'already there' (same content), or 'another text' under the same id.
select
  staged.d,
  staged.id,
  staged.source_name,
  case
    when by_content.doc_no is not null
      or row_number() over (partition by staged.content_hash order by staged.d) > 1 then 'already there'
    when by_id.doc_no is not null
      or row_number() over (partition by staged.id order by staged.d) > 1 then 'another text'
    else 'new'
  end as state
from read_parquet($staging || '/**/doc.parquet') as staged
left join doc as by_content on by_content.content_hash = staged.content_hash
left join doc as by_id on by_id.id = staged.id
order by staged.d
