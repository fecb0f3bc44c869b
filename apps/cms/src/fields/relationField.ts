import type { CollectionSlug, RelationshipField, UploadField } from 'payload'

type Options = Pick<
  RelationshipField,
  'name' | 'admin' | 'required' | 'access' | 'defaultValue' | 'filterOptions'
> & {
  label: string
  relationTo: CollectionSlug
}

/** One document of another collection. It is made there, not in passing: a half-filled one would stay behind. */
export function relationField({ admin, ...options }: Options): RelationshipField {
  return {
    type: 'relationship',
    admin: { allowCreate: false, ...admin },
    ...options,
  } as RelationshipField
}

/** Documents of another collection in the order in which the person put them, at most `maxRows`. */
export function relationsField({
  maxRows = 50,
  admin,
  ...options
}: Options & { maxRows?: number }): RelationshipField {
  return {
    type: 'relationship',
    hasMany: true,
    maxRows,
    admin: { allowCreate: false, ...admin },
    ...options,
  } as RelationshipField
}

/** One file of `media`; `images` offers pictures only. */
export function mediaField({
  images = false,
  ...options
}: Omit<Options, 'relationTo'> & { images?: boolean }): UploadField {
  return {
    type: 'upload',
    relationTo: 'media',
    displayPreview: true,
    ...(images ? { filterOptions: { mimeType: { contains: 'image' } } } : {}),
    ...options,
  } as UploadField
}
