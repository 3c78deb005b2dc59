-- 'superseded': a draft whose adopted text is in the corpus; left out of counts unless asked for.
create type status as enum ('current', 'superseded')
