const INLINE = { format: 0, detail: 0, mode: 'normal', style: '', version: 1 } as const
const BLOCK = { format: '', indent: 0, version: 1, direction: null } as const

/** Lines of plain text as the editor stores them, each a paragraph. */
export function paragraphs(lines: readonly string[]): { root: object } {
  return {
    root: {
      type: 'root',
      ...BLOCK,
      children: lines.map((text) => ({
        type: 'paragraph',
        ...BLOCK,
        textFormat: 0,
        children: [{ type: 'text', text, ...INLINE }],
      })),
    },
  }
}
