import type { TextRule } from '../check/Rule'
import { findIn, type Remark } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'
import type { Passage } from '../passages/Passage'

const MARK_ALONE = /^\s*[○〇◯×✕✖△▲◎●◯✓✔]+\s*$/
const ARROWS = /[^\s→⇒➡][ 　]*[→⇒➡][ 　]*(?=[^\s→⇒➡])/g
const NOTE = /(?:^|\n)[ 　]*[※＊*][ 　]*[0-9]?/g

/** CHR-6: signs that say something only to whoever sees them. */
export const symbolsAsMeaning: TextRule = (field) => [
  ...findIn(field, (passage) => [...markAlone(passage), ...steps(passage)]),
  // Once is enough to remember.
  ...findIn(field, notes).slice(0, 1),
]

function markAlone({ kind, text }: Passage): Remark[] {
  if (kind !== 'cell' || text.length > 20 || !MARK_ALONE.test(text)) return []
  return [
    {
      rule: 'CHR-6',
      severity: 'warning',
      message:
        '記号だけで意味を伝えていませんか。「できる」「できない」などの言葉を添えてください。',
      start: 0,
      end: text.length,
    },
  ]
}

/** A single arrow may stand for a change; several in a row are a procedure. */
function steps({ text }: Passage): Remark[] {
  const arrows = matchesOf(text, ARROWS, () => ({
    rule: 'CHR-6',
    severity: 'hint',
    message: '矢印は読み上げられないことがあります。手順は、番号付きの箇条書きにできますか。',
  }))
  return arrows.length > 1 ? arrows.slice(0, 1) : []
}

function notes({ text }: Passage): Remark[] {
  return matchesOf(text, NOTE, () => ({
    rule: 'CHR-6',
    severity: 'hint',
    message: '「※」は「こめじるし」と読み上げられます。文の中か、文の後に「（　）」で書けますか。',
  }))
}
