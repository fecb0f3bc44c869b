import type { Asking } from './brieflyKept'
import { isUuid } from '../fields/isUuid'
import { mapMedia } from './mapMedia'
import type { Fields } from './readFields'

const MOST = 500

/**
 * A document with what the rules want to know about its files. A file that the person may not see, or that is not there,
 * stays an id, and the rules say nothing about it.
 */
export async function withMedia({ req, isJob = false }: Asking, document: Fields): Promise<Fields> {
  const ids = new Set<string>()
  mapMedia(document, (id) => ids.add(id))
  const wanted = [...ids].filter(isUuid).slice(0, MOST)
  if (wanted.length === 0) return document
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: wanted } },
    select: {
      // Whose the file is decides who reads its name.
      organization: true,
      alt: true,
      decorative: true,
      originalName: true,
      filename: true,
      width: true,
      height: true,
      mimeType: true,
      filesize: true,
    },
    depth: 0,
    pagination: false,
    overrideAccess: isJob,
    req,
  })
  const known = new Map(docs.map((one) => [one.id, one]))
  return mapMedia(document, (id) => known.get(id) ?? id)
}
