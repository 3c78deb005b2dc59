-- The documents that a filter lists, superseded drafts and undated texts included; null lets any in.
-- One row per document.
select *
from doc
where ($bodies::varchar[] is null or coalesce(committee, organ) = any($bodies::varchar[]))
  and ($sessions::integer[] is null or session = any($sessions::integer[]))
  and ($languages::varchar[] is null or language = any($languages::varchar[]))
  and ($kinds::varchar[] is null or kind = any($kinds::varchar[]))
  and ($year::integer is null or year = $year::integer)
  and (
    $words::varchar[] is null
    or list_bool_and(
      list_transform($words::varchar[], lambda word: contains(concat_ws(' ', lower(symbol), title_folded), word))
    )
  )
