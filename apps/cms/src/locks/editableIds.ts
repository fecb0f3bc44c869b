import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** Which of the documents `ids` of a collection this person may edit, by the collection's own rule. */
export async function editableIds(
  req: PayloadRequest,
  collection: string,
  ids: readonly string[],
): Promise<string[]> {
  const config = Object.hasOwn(req.payload.collections, collection)
    ? req.payload.collections[collection as CollectionSlug].config
    : undefined
  if (!config || ids.length === 0) return []
  const rule = await config.access.update({ req })
  if (rule === false) return []
  const named: Where = { id: { in: [...ids] } }
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: config.slug,
    where: rule === true ? named : { and: [named, rule] },
    limit: ids.length,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => id)
}
