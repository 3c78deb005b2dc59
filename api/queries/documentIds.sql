-- Whether there is a document of this id.
-- One row if there is, else none.
select
  id
from doc
where id = $id::varchar
