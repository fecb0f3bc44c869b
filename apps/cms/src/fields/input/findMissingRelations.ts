import type { CollectionSlug, Field, PayloadRequest, RelationshipField } from 'payload'
import type { Problem } from './Problem'
import { relationsIn } from './relationsIn'
import { walkFields } from './walkFields'

type Data = Record<string, unknown>

/**
 * Relations that point to nothing: PostgreSQL would answer with a broken foreign key, and inside rich text nobody
 * would answer at all. Only relations that the stored document does not have yet are looked up, one query for each
 * collection; documents in the trash exist.
 */
export async function findMissingRelations({
  fields,
  data,
  before,
  req,
}: {
  fields: readonly Field[]
  data: Data
  before: Data
  req: PayloadRequest
}): Promise<Problem[]> {
  const known = new Set(relations(fields, before).map(({ key }) => key))
  const added = relations(fields, data).filter(({ key }) => !known.has(key))
  const existing = await existingKeys(added, req)
  return added
    .filter(({ key }) => !existing.has(key))
    .map(({ path, label }) => ({
      path,
      label,
      message: '選んだデータが見つかりません。選び直してください。',
    }))
}

type Found = { collection: string; id: string; key: string; path: string; label: string }

function relations(fields: readonly Field[], data: Data): Found[] {
  return walkFields(fields, data).flatMap(({ field, value, path, label }) => {
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    return (relationsIn(field as RelationshipField, value) ?? []).map(({ collection, id }) => ({
      collection,
      id,
      key: `${collection}:${id}`,
      path,
      label,
    }))
  })
}

async function existingKeys(added: Found[], req: PayloadRequest): Promise<Set<string>> {
  const collections = [...new Set(added.map(({ collection }) => collection))]
  const found = await Promise.all(
    collections.map(async (collection) => {
      const ids = [
        ...new Set(added.filter((one) => one.collection === collection).map(({ id }) => id)),
      ]
      // Asked of the database itself: what a document refers to may lie outside this person's reach.
      const { docs } = await req.payload.db.find<{ id: string }>({
        collection: collection as CollectionSlug,
        where: { id: { in: ids } },
        limit: ids.length,
        pagination: false,
        req,
      })
      return docs.map(({ id }) => `${collection}:${id}`)
    }),
  )
  return new Set(found.flat())
}
