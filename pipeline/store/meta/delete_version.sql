-- Forgets the version of one part.
delete from meta
where key = $key
