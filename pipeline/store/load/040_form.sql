-- New forms enter the dictionary.
insert into form (form_id, form, folded)
select distinct form_id, word, folded
from form_number
where is_new
order by form_id
