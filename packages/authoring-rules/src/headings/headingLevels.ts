import type { RichTextRule } from '../check/Rule'
import { shortened } from '../passages/shortened'
import { headingsIn, type PlacedHeading } from './headingsIn'

/** The title of the page is the first level. */
const HIGHEST = 2

/**
 * HDG-1: levels that do not begin with the second or that leave one out. The fix is one for all headings, so that those on
 * the same level stay so.
 */
export const headingLevels: RichTextRule = ({ path: field, nodes }) => {
  const headings = headingsIn(nodes)
  const right = levelsOf(headings)
  const wrong = headings.findIndex(({ node }, index) => node.level !== right[index])
  const first = headings[wrong]
  if (!first) return []
  const levels = headings.flatMap(({ path, node }, index) => {
    const to = right[index] ?? node.level
    return to === node.level ? [] : [{ node: path, from: node.level, to }]
  })
  return [
    {
      rule: 'HDG-1',
      severity: 'blocker',
      field,
      place: { node: first.path, start: 0, end: 0 },
      snippet: shortened(first.text),
      message: messageOn(first, wrong),
      fix: { kind: 'set-levels', field, levels },
    },
  ]
}

function messageOn({ node: { level } }: PlacedHeading, index: number): string {
  if (level < HIGHEST)
    return '「見出し1」はページの題名に使われています。本文は「見出し2」から始めてください。'
  if (index === 0) return '最初の見出しは「見出し2」にしてください。'
  return '見出しの段階が飛んでいます。「見出し2」の次は「見出し3」のように、1段ずつ深くしてください。'
}

/** How deep each heading lies under those before it. */
function levelsOf(headings: readonly PlacedHeading[]): number[] {
  const above: number[] = []
  return headings.map(({ node }) => {
    const level = Math.max(node.level, HIGHEST)
    while ((above.at(-1) ?? 0) >= level) above.pop()
    above.push(level)
    return HIGHEST + above.length - 1
  })
}
