-- The counts of words that are gone: nought by now.
delete from term_year
where (kind = 'form' and term_id in (select form_id from gone_pair anti join form using (form_id)))
   or (kind = 'lemma' and term_id in (select lemma_id from gone_pair anti join lemma using (lemma_id)))
