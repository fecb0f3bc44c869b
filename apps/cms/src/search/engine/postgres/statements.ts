/**
 * All documents that the index finds, and in the same snapshot what was committed since the last question.
 *
 * Numbers travel as one text of 4 bytes each, because arrays would be read digit by digit. $1 tsquery, $2 transaction.
 */
export const FIND = `
select
  (select encode(coalesce(string_agg(int4send(id), ''::bytea), ''::bytea), 'base64')
     from search_documents where all_tokens @@ $1::tsquery) as ids,
  ${changesSince('$2')}`

/**
 * The same of a query that was asked before: which documents changed since then, and which of these the index finds.
 *
 * $1 tsquery, $2 transaction for facets, $3 transaction for the query, $4 most.
 */
export const FIND_AGAIN = `
select
  (select json_agg(json_build_object('id', id, 'isFound', all_tokens @@ $1::tsquery)) from (
     select id, all_tokens from search_documents where changed_in >= $3::text::xid8 limit $4) as changed_since) as touched,
  ${changesSince('$2')}`

/** What is seen now. */
export const SNAPSHOT = `select pg_current_snapshot()::text as snapshot`

/** Rows for the facets from one number on. $1 number, $2 most. */
export const FACET_ROWS = `
select id, facets, date::text as date, held_until::text as "heldUntil" from search_documents where id > $1 order by id limit $2`

/** What was committed since the last question, where everything is looked for. $1 transaction. */
export const REFRESH = `select ${changesSince('$1')}`

function changesSince(transaction: string): string {
  return `
  pg_current_snapshot()::text as snapshot,
  (select json_agg(json_build_object('id', id, 'facets', facets, 'date', date, 'heldUntil', held_until))
     from search_documents where changed_in >= ${transaction}::text::xid8) as changed,
  (select json_agg(id) from search_removed where removed_in >= ${transaction}::text::xid8) as removed`
}

/** Documents that have the query in their titles or names. $1 tsquery, $2 most. */
export const FIND_TITLES = `
select encode(coalesce(string_agg(int4send(id), ''::bytea), ''::bytea), 'base64') as ids
from (select id from search_documents where title_tokens @@ $1::tsquery limit $2) as found`

/** How many documents have a word. $1 tsquery. */
export const COUNT = `select count(*)::int as count from search_documents where all_tokens @@ $1::tsquery`

/** Folded texts. $1 numbers. */
export const TEXTS = `
select id, title, names, headings, body, files from search_texts where id = any($1::int[])`

/** What a result shows. $1 numbers. */
export const SHOWN = `
select id, document_id, type, url, title, facts, body
from search_documents where id = any($1::int[])`

/** Of documents with files what these say, and all the rest. $1 numbers. */
export const FILE_TEXTS = `
select id, concat_ws(E'\\n', texts.title, names, headings, texts.body) as rest, files, file_text
from search_texts as texts join search_documents using (id)
where id = any($1::int[]) and files <> ''`

/** What a finder chooses by. $1 numbers. */
export const MATCHES = `
select id, document_id, title, facets, facts from search_documents where id = any($1::int[])`

/** Lengths of folded texts, of some documents, in characters. */
export const LENGTHS = `
select coalesce(avg(length(title)), 1)::float as title, coalesce(avg(length(names)), 1)::float as names,
  coalesce(avg(length(headings)), 1)::float as headings, coalesce(avg(length(body)), 1)::float as body,
  coalesce(avg(length(files)), 1)::float as files
from (select * from search_texts order by id limit 1000) as texts`

/** Numbers of documents, in their order. $1 collections, $2 documents. */
export const PINNED = `
select found.id from unnest($1::text[], $2::uuid[]) with ordinality as asked (collection, document, at)
join search_documents found on found.collection = asked.collection and found.document_id = asked.document
order by at`
