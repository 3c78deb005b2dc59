-- What cleaning did to a document's source, and where it was not sure and left it alone.
-- One row per change and doubt; a doubt has a reason and nothing after.
select 'change' as kind, n, rule, start, "end", before, after, null as reason
from change
where doc_no in (select doc_no from doc where id = $id::varchar)
union all
select 'doubt', n, rule, start, "end", text, null, reason
from doubt
where doc_no in (select doc_no from doc where id = $id::varchar)
