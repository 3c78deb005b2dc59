-- Forgets with what the corpus was read; its themes' version stays.
delete from meta
where key in ('pipeline', 'model_fr', 'model_en')
