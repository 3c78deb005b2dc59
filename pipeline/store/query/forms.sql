-- The dictionary of forms.
-- One row per form.
select form_id as id, form as word
from form
order by form_id
