-- Whether term_year.term_id is a lemma_id or a form_id.
create type term_kind as enum ('lemma', 'form')
