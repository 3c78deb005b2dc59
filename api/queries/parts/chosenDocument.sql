-- The documents that a filter lets in; of a null list any. Undated texts are let in by $undated only.
-- One row per document.
select *
from doc
where ($drafts::varchar = 'include' or status = 'current')
  and ($bodies::varchar[] is null or coalesce(committee, organ) = any($bodies::varchar[]))
  and ($sessions::integer[] is null or session = any($sessions::integer[]))
  and ($languages::varchar[] is null or language = any($languages::varchar[]))
  and ($kinds::varchar[] is null or kind = any($kinds::varchar[]))
  and (year between $from_year::integer and $to_year::integer or ($undated::boolean and year is null))
  and ($document::varchar is null or id = $document::varchar)
