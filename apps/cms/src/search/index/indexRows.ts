import { removeRows } from './removeRows'
import { type Described, searchRowsOf } from './searchRowsOf'
import { writeRows } from './writeRows'

/**
 * Writes what published documents say now into the index, in the transaction of `req`. The caller holds the locks.
 *
 * @returns how many rows it wrote; a document without a page has none
 */
export async function indexRows(options: Described): Promise<number> {
  const { req, slug, rows } = options
  const made = await searchRowsOf(options)
  await writeRows(req, slug, made)
  const without = rows.flatMap(({ id }) => (made.has(id) ? [] : [id]))
  await removeRows(req, slug, without)
  return made.size
}
