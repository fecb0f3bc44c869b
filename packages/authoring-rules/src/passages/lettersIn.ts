import type { FieldText } from './Passage'

/** How many characters the sentences of a document have, without spaces: its summary and its rich texts. */
export function lettersIn(fields: readonly FieldText[]): number {
  return fields
    .filter(({ role }) => role === 'prose' || role === 'rich')
    .flatMap(({ passages }) => passages)
    .reduce((sum, { text }) => sum + text.replaceAll(/\s/g, '').length, 0)
}
