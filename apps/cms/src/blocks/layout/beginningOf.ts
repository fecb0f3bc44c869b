const MAX_LENGTH = 30

/** The first words of a rich text, shortened to one line; empty where it has none. */
export function beginningOf(richText: unknown): string {
  const text = firstLine(Object(richText).root)
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
}

/** The text of the first node with text whose children are texts and links. */
function firstLine(node: unknown): string {
  const children: unknown = Object(node).children
  if (!Array.isArray(children)) return ''
  const own = children.map(inlineText).join('').trim()
  return own || (children.map(firstLine).find((line) => line !== '') ?? '')
}

function inlineText(node: unknown): string {
  const { type, text, children } = Object(node) as Record<string, unknown>
  if (type === 'text') return typeof text === 'string' ? text : ''
  return type === 'link' && Array.isArray(children) ? children.map(inlineText).join('') : ''
}
