import type { Database } from "../../../pipeline/store/database.ts";
import type { Row } from "../../../pipeline/store/runStatement.ts";

/** Sums of the deltas, as far as they are not nought, and what else follows from the paragraphs. */
const SUMS = {
  term_year: `
    select kind::varchar as kind, term_id, scope::varchar as "scope", status::varchar as status, year,
      sum(n)::integer as n, sum(n_docs)::integer as n_docs
    from term_year
    group by all
    having sum(n) <> 0 or sum(n_docs) <> 0
    order by all`,
  year_total: `
    select "scope"::varchar as "scope", status::varchar as status, language, year,
      sum(n_tokens)::integer as n_tokens, sum(n_paragraphs)::integer as n_paragraphs, sum(n_docs)::integer as n_docs
    from year_total
    group by all
    having sum(n_tokens) <> 0 or sum(n_paragraphs) <> 0 or sum(n_docs) <> 0
    order by all`,
  doc: "select id, n_preambular, n_operative, n_plain, n_annex, n_body_tokens, n_tokens from doc order by id",
  batch: `
    select coalesce(sum(n_documents), 0)::integer as documents, coalesce(sum(n_paragraphs), 0)::integer as paragraphs,
      coalesce(sum(n_tokens), 0)::integer as tokens
    from batch`,
  form_lemma: "select form_id, lemma_id from form_lemma order by all",
  form: "select form_id from form order by all",
  lemma: "select lemma_id from lemma order by all",
};

const SCOPES = `(
  values ('body', ['preambular', 'operative', 'plain']), ('preambular', ['preambular']),
    ('operative', ['operative']), ('plain', ['plain']), ('annex', ['annex'])
) as part (name, roles)`;

/** The same, counted anew from paragraphs and postings. */
const RECOUNTS = {
  term_year: `
    select token.kind, term_id, part.name as "scope", doc.status::varchar as status, doc.year,
      count(*)::integer as n, count(distinct doc.doc_no)::integer as n_docs
    from (
      select 'lemma' as kind, lemma_id as term_id, gpos, role from post
      union all
      select 'form', form_id, gpos, role from post
    ) as token
    join doc on doc.doc_no = token.gpos >> 20
    join ${SCOPES} on list_contains(part.roles, token.role::varchar)
    group by all
    order by all`,
  year_total: `
    select part.name as "scope", doc.status::varchar as status, doc.language, doc.year,
      sum(len(list_filter(para.tags, lambda tag: tag not in ('PUNCT', 'SYM'))))::integer as n_tokens,
      count(*)::integer as n_paragraphs, count(distinct doc_no)::integer as n_docs
    from para
    join doc using (doc_no)
    join ${SCOPES} on list_contains(part.roles, para.role::varchar)
    group by all
    order by all`,
  doc: `
    select doc.id,
      count(*) filter (para.role = 'preambular')::integer as n_preambular,
      count(*) filter (para.role = 'operative')::integer as n_operative,
      count(*) filter (para.role = 'plain')::integer as n_plain,
      count(*) filter (para.role = 'annex')::integer as n_annex,
      (select count(*)::integer from post
        where gpos >> 20 = doc.doc_no and role in ('preambular', 'operative', 'plain')) as n_body_tokens,
      (select count(*)::integer from post where gpos >> 20 = doc.doc_no) as n_tokens
    from doc
    left join para using (doc_no)
    group by doc.id, doc.doc_no
    order by doc.id`,
  batch: `
    select (select count(*)::integer from doc) as documents, (select count(*)::integer from para) as paragraphs,
      (select count(*)::integer from post) as tokens`,
  form_lemma: "select distinct form_id, lemma_id from post order by all",
  form: "select distinct unnest(form_ids) as form_id from para order by all",
  lemma: "select distinct unnest(lemma_ids) as lemma_id from para order by all",
};

export type Counts = Readonly<Record<keyof typeof SUMS, readonly Row[]>>;

export function sumDeltas(database: Database): Promise<Counts> {
  return answerAll(database, SUMS);
}

export function recount(database: Database): Promise<Counts> {
  return answerAll(database, RECOUNTS);
}

async function answerAll(database: Database, questions: Record<keyof Counts, string>): Promise<Counts> {
  return {
    term_year: await database.rows(questions.term_year),
    year_total: await database.rows(questions.year_total),
    doc: await database.rows(questions.doc),
    batch: await database.rows(questions.batch),
    form_lemma: await database.rows(questions.form_lemma),
    form: await database.rows(questions.form),
    lemma: await database.rows(questions.lemma),
  };
}
