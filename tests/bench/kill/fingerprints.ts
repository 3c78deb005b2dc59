/** One row per document: its paragraphs, words spelled out, as one number. */
export const PARAGRAPHS = `
  with token as (
    select
      doc_no, seq, unnest(range(len(form_ids))) as i, unnest(form_ids) as form_id, unnest(lemma_ids) as lemma_id,
      unnest(tags) as tag, unnest(starts) as s, unnest(ends) as e
    from para
  ),
  print as (
    select doc_no, hash(seq, i, form, lemma, tag, s, e) as print
    from token join form using (form_id) join lemma using (lemma_id)
    union all
    select doc_no, hash(
      seq, gpos & 1048575, role, language, number, opening, opening_lemma, text, len(form_ids), sentence_ends, n_tokens)
    from para
  )
  select id, sum(print)::varchar as print
  from print join doc using (doc_no)
  group by id`;

/** By table one statement: so many rows with such a content, whatever their order and ids. */
export const FINGERPRINTS: ReadonlyMap<string, string> = new Map([
  ["para", `select count(*)::integer as n, sum(hash(id, print))::varchar as print from (${PARAGRAPHS})`],
  [
    "doc",
    print(`
      select doc.* exclude (doc_no, batch_id, superseded_by), adopted.id as superseded_by_id
      from doc left join doc as adopted on adopted.doc_no = doc.superseded_by`),
  ],
  [
    "post",
    print(`
      select lemma, form, doc.id, gpos & 1048575 as position, post.year, role, tag
      from post join lemma using (lemma_id) join form using (form_id) join doc on doc.doc_no = gpos >> 20`),
  ],
  [
    "term_year",
    print(`
      select kind, coalesce(lemma, form) as word, "scope", status, year, sum(n) as n, sum(n_docs) as n_docs
      from term_year
      left join lemma on kind = 'lemma' and lemma_id = term_id
      left join form on kind = 'form' and form_id = term_id
      group by all having sum(n) <> 0 or sum(n_docs) <> 0`),
  ],
  [
    "year_total",
    print(`
      select "scope", status, language, year, sum(n_tokens) as tokens, sum(n_paragraphs) as paragraphs, sum(n_docs) as docs
      from year_total group by all having tokens <> 0 or paragraphs <> 0 or docs <> 0`),
  ],
  ["form", print("select form, folded from form")],
  ["lemma", print("select lemma, folded from lemma")],
  [
    "form_lemma",
    print("select form, lemma from form_lemma join form using (form_id) join lemma using (lemma_id)"),
  ],
  ...["theme_match", "note", "note_call", "citation", "change", "doubt"].map(
    (table) =>
      [table, print(`select id, t.* exclude (doc_no) from ${table} as t join doc using (doc_no)`)] as const,
  ),
  ["theme", print("select * from theme")],
  ["meta", print("select * from meta")],
]);

function print(rows: string): string {
  return `select count(*)::integer as n, sum(hash(t::varchar))::varchar as print from (${rows}) as t`;
}
