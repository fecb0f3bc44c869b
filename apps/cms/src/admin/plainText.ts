import { isPlainObject } from '../fields/input/isPlainObject'

const LINES = new Set(['paragraph', 'heading', 'listitem', 'tablerow'])

/** What a text says, without its form: a text as it is, a rich text line by line, with the texts of its blocks. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value
  if (!isPlainObject(value) || !isPlainObject(value.root)) return ''
  return linesOf(value.root)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

function linesOf(node: Record<string, unknown>): string[] {
  const children = Array.isArray(node.children) ? node.children.filter(isPlainObject) : []
  if (node.type === 'block' || node.type === 'inlineBlock') return textsOf(node.fields)
  if (typeof node.text === 'string') return [node.text]
  if (node.type === 'linebreak') return ['\n']
  const inner = children.flatMap(linesOf)
  const isLine = LINES.has(String(node.type)) || node.type === 'link'
  return isLine && !children.some(({ type }) => LINES.has(String(type))) ? [inner.join('')] : inner
}

/** Texts of a block's fields, without the names of its kind and rows. */
function textsOf(fields: unknown): string[] {
  if (Array.isArray(fields)) return fields.flatMap(textsOf)
  if (!isPlainObject(fields)) return []
  if (isPlainObject(fields.root)) return linesOf(fields.root)
  return Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string'
      ? ['text', 'title', 'question', 'caption', 'label', 'alt'].includes(name)
        ? [value]
        : []
      : textsOf(value),
  )
}
