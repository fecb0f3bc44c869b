import type { TextNode } from '@tokyo-cancer-portal/authoring-rules'
import { type Fields, fieldsOf, ownValue, rowsOf } from './readFields'

/** The texts that people write in a block; `*` stands for every row. */
const PATHS: Readonly<Record<string, readonly string[]>> = {
  callout: ['title', 'text'],
  doList: ['heading', 'items.*.text'],
  careCard: ['heading', 'items.*.text', 'text', 'inquiry.name', 'inquiry.hours'],
  contactCard: ['inquiry.name', 'inquiry.hours'],
  eventCards: ['heading'],
  faq: ['items.*.question', 'items.*.answer'],
}

/** The texts of a block that is not a picture, a file or a video, each with its path within the block. */
export function boxTexts(block: Fields): TextNode[] {
  const paths = ownValue(PATHS, block['blockType']) ?? []
  return paths.flatMap((path) => textsAt(block, path.split('.'), []))
}

function textsAt(fields: Fields, [name = '', ...rest]: string[], above: string[]): TextNode[] {
  const value = fields[name]
  const path = [...above, name]
  if (rest.length === 0) {
    return typeof value === 'string' ? [{ kind: 'text', text: value, name: path.join('.') }] : []
  }
  const [star, ...inner] = rest
  return star === '*'
    ? rowsOf(value).flatMap((row, index) => textsAt(row, inner, [...path, String(index)]))
    : textsAt(fieldsOf(value), rest, path)
}
