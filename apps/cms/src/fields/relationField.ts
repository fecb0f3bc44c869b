import type { CollectionSlug, RelationshipField, UploadField } from 'payload'

type Options = Pick<
  RelationshipField,
  'name' | 'admin' | 'required' | 'access' | 'defaultValue'
> & {
  label: string
  relationTo: CollectionSlug
}

/** One document of another collection. */
export function relationField(options: Options): RelationshipField {
  return { type: 'relationship', ...options } as RelationshipField
}

/** Documents of another collection in the order in which the person put them, at most `maxRows`. */
export function relationsField({
  maxRows = 50,
  ...options
}: Options & { maxRows?: number }): RelationshipField {
  return { type: 'relationship', hasMany: true, maxRows, ...options } as RelationshipField
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
