-- Forms that no paragraph uses any more.
delete from form
where form_id in (
  select form_id
  from gone_pair
  anti join form_lemma using (form_id)
  anti join (select unnest(form_ids) as form_id from para) as token using (form_id)
)
