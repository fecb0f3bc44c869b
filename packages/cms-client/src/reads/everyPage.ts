import type { Page } from '../schemas/page'

/** As many as the CMS gives at once. */
export const LARGEST_LIMIT = 100
/** More documents than a collection of this portal will hold; keeps a faulty CMS from looping us. */
const MOST_PAGES = 50

/** All documents of a list, page after page. `read` gets the page number from 1. */
export async function everyPage<T>(read: (page: number) => Promise<Page<T> | null>): Promise<T[]> {
  const first = await read(1)
  const documents = [...(first?.docs ?? [])]
  const last = Math.min(first?.totalPages ?? 0, MOST_PAGES)
  for (let page = 2; page <= last; page += 1) {
    documents.push(...((await read(page))?.docs ?? []))
  }
  return documents
}
