-- Their counted tokens; the range spares the reading of batches that hold none of them.
delete from post
where gpos between (select min(doc_no)::bigint * 1048576 from shift) and (select max(doc_no + 1)::bigint * 1048576 from shift)
  and gpos >> 20 in (select doc_no from shift)
