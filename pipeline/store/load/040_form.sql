-- New forms enter the dictionary.
insert into form (form_id, form, folded)
select form_id, form, folded
from new_form
order by form_id
