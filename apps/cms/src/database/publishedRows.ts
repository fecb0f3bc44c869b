/** Rows of a collection with drafts that are public. */
export const PUBLISHED = `_status = 'published' and deleted_at is null`

/**
 * SQL for a text that is another one after any publication, change or withdrawal of the rows: each writes a row anew and
 * gives it another `xmin`, and a rollback leaves it.
 */
export const fingerprintOf = (table: string, where = PUBLISHED): string => `
  coalesce((select string_agg(id::text || xmin::text || updated_at::text, ',' order by id) from ${table} where ${where}), '')`

/**
 * SQL for what a row of a table of relations refers to: the slug of the collection, and the id of the document.
 *
 * @param alias of that table in the statement, with its point
 */
export function referredTo(slugs: readonly string[], alias = ''): { slug: string; id: string } {
  const columns = slugs.map((slug) => ({ slug, column: `${alias}${slug.replaceAll('-', '_')}_id` }))
  const cases = columns.map(({ slug, column }) => `when ${column} is not null then '${slug}'`)
  return {
    slug: `case ${cases.join(' ')} end`,
    id: `coalesce(${columns.map(({ column }) => column).join(', ')})`,
  }
}
