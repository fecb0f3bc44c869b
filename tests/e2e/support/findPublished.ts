import { anonymous } from './cmsSession'
import type { Doc } from './cmsSession'

type Published = Doc & { slug: string; title?: string; name?: string }

const isPublished = (doc: Doc): doc is Published => typeof doc.slug === 'string'

/** Every published document of a collection, read as a visitor in pages of 100. */
export const listPublished = async (cmsUrl: string, collection: string): Promise<Published[]> => {
  const visitor = anonymous(cmsUrl)
  const found: Doc[] = []
  for (let page = 1; ; page += 1) {
    const answer = await visitor.request('GET', `/api/${collection}?limit=100&page=${page}&depth=0`)
    const { docs, hasNextPage } = answer.json()
    found.push(...(docs ?? []))
    if (hasNextPage !== true) return found.filter(isPublished)
  }
}

/**
 * The one published document that has these values.
 *
 * @throws Error when none has
 */
export const findPublished = async (
  cmsUrl: string,
  collection: string,
  values: Record<string, unknown>,
): Promise<Published> => {
  const wanted = Object.entries(values)
  const doc = (await listPublished(cmsUrl, collection)).find((candidate) =>
    wanted.every(([key, value]) => candidate[key] === value),
  )
  if (!doc) throw new Error(`No published ${collection} with ${JSON.stringify(values)}`)
  return doc
}
