import type { RichTextField, TextField } from '../model/AuthoredDocument'
import type { FieldText } from './Passage'
import { passageOf } from './passageOf'
import { passagesOfNodes } from './passagesOfNodes'

/** The fields of a document with their passages. */
export function fieldTexts(
  { texts, richTexts }: { texts: readonly TextField[]; richTexts: readonly RichTextField[] },
  names: readonly string[],
): FieldText[] {
  return [
    ...texts.map(({ path, role, text }) => ({ path, role, passages: [plain(text, names)] })),
    ...richTexts.map(({ path, nodes }) => ({
      path,
      role: 'rich' as const,
      passages: passagesOfNodes(nodes, names),
    })),
  ]
}

function plain(text: string, names: readonly string[]): FieldText['passages'][number] {
  const whole = { start: 0, end: text.length, node: [], isLink: false, isBold: false }
  return passageOf('field', text, [whole], names)
}
