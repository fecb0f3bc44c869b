import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { isPlainObject } from '../../fields/input/isPlainObject'
import { titleOfDocument } from '../../workflow/titleOfDocument'
import { isShownField } from './isShownField'
import type { Names } from './valueWords'

type Found = Map<CollectionSlug, Set<string>>

/**
 * What the documents are called that some versions point to, as far as whoever asks may see them.
 *
 * @param versions relations as ids
 */
export async function namesIn(
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  versions: readonly (Record<string, unknown> | null)[],
): Promise<Names> {
  const found: Found = new Map()
  for (const version of versions) collect(fields, version, found)
  const names = new Map<string, string>()
  for (const [collection, ids] of found) {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...ids] } },
      draft: true,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const doc of docs as unknown as (Record<string, unknown> & { id: string })[]) {
      names.set(doc.id, typeof doc.filename === 'string' ? fileName(doc) : titleOfDocument(doc))
    }
  }
  return names
}

function collect(fields: readonly FlattenedField[], value: unknown, found: Found): void {
  if (!isPlainObject(value)) return
  for (const field of fields.filter(isShownField)) {
    const own = value[field.name]
    if (field.type === 'relationship' || field.type === 'upload') {
      for (const one of listOf(own)) addTo(found, field.relationTo, one)
    } else if (field.type === 'group' || field.type === 'array') {
      for (const row of listOf(own)) collect(field.flattenedFields, row, found)
    } else if (field.type === 'blocks') {
      for (const row of listOf(own)) {
        const block = field.blocks.find(({ slug }) => isPlainObject(row) && row.blockType === slug)
        if (block) collect(block.flattenedFields, row, found)
      }
    }
  }
}

function addTo(found: Found, relationTo: string | string[], value: unknown): void {
  const isOfSeveral = isPlainObject(value)
  const collection = isOfSeveral ? value.relationTo : relationTo
  const id = isOfSeveral ? value.value : value
  if (typeof collection !== 'string' || typeof id !== 'string') return
  const ids = found.get(collection as CollectionSlug) ?? new Set()
  found.set(collection as CollectionSlug, ids.add(id))
}

const fileName = ({ alt, filename }: Record<string, unknown>): string =>
  typeof alt === 'string' && alt !== '' ? `${alt}（${String(filename)}）` : String(filename)

const listOf = (value: unknown): unknown[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value]
