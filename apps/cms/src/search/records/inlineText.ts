/** Whether a node stands within a line of text. */
export const isInline = (node: unknown): boolean =>
  ['text', 'tab', 'link', 'autolink', 'linebreak'].includes(String(Object(node).type))

/** The words of nodes that stand in a line, as they are read. */
export function inlineText(nodes: readonly unknown[]): string {
  return nodes
    .map((node) => {
      const { type, text, children } = Object(node) as Record<string, unknown>
      if (type === 'linebreak') return '\n'
      if (type === 'tab') return ' '
      if (type === 'text') return typeof text === 'string' ? text : ''
      return (type === 'link' || type === 'autolink') && Array.isArray(children)
        ? inlineText(children)
        : ''
    })
    .join('')
    .trim()
}
