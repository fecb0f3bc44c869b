import { type Fields, fieldsOf, ownValue, rowsOf } from './readFields'

/** Where a block keeps a file of the portal. */
const PLACES: Readonly<Record<string, string>> = { figure: 'image', fileCard: 'file' }

/**
 * A document with every id of a file (pictures and files in the text, the flyer) replaced by what `media` says about it.
 * The document is not changed.
 */
export function mapMedia(document: Fields, media: (id: string) => unknown): Fields {
  const replace = (value: unknown) => (typeof value === 'string' ? media(value) : value)
  const inNode = (node: Fields): Fields => {
    const fields = fieldsOf(node['fields'])
    const place = node['type'] === 'block' ? ownValue(PLACES, fields['blockType']) : undefined
    if (place) return { ...node, fields: { ...fields, [place]: replace(fields[place]) } }
    if (!Array.isArray(node['children'])) return node
    return { ...node, children: rowsOf(node['children']).map(inNode) }
  }
  const root = fieldsOf(fieldsOf(document['body'])['root'])
  return {
    ...document,
    ...(Array.isArray(root['children']) ? { body: { root: inNode(root) } } : {}),
    ...(document['flyer'] ? { flyer: replace(document['flyer']) } : {}),
  }
}
