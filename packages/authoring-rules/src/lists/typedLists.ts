import type { RichTextRule } from '../check/Rule'
import type { Finding } from '../model/Finding'
import type { RichNode } from '../model/RichNode'
import { flatten } from '../passages/flatten'
import { shortened } from '../passages/shortened'
import { runsOf } from '../tree/runsOf'
import { textOf } from '../tree/textOf'
import { walk } from '../tree/walk'

const BULLET = /^[\s　]*[・●○▪•‣][\s　]*(?=\S)/
const NUMBER = /^[\s　]*(?:(\d{1,2})[.)．）][\s　]*(?=[^\d\s])|\((\d{1,2})\)[\s　]*(?=\S))/

/** A paragraph that begins like an item. */
interface Typed {
  marker: string
  /** Missing where the marker is no number. */
  number?: number
  /** (1) is often referred to in the text, so it must stay. */
  mayGo: boolean
}

/** LST-1: several paragraphs that begin with ・ or 1. → a list. */
export const typedLists: RichTextRule = ({ path: field, nodes }) => [
  ...listsAmong(field, nodes, []),
  ...walk(nodes).flatMap(({ node, path }) =>
    'children' in node && node.kind !== 'paragraph' ? listsAmong(field, node.children, path) : [],
  ),
]

function listsAmong(
  field: string,
  siblings: readonly RichNode[],
  parent: readonly number[],
): Finding[] {
  const typed = siblings.map(typedOf)
  const same = (kind: (one: Typed) => boolean) =>
    runsOf(typed, (one) => one !== undefined && kind(one)).filter(({ count }) => count > 1)
  const bullets = same(({ number }) => number === undefined)
  const numbers = same(({ number }) => number !== undefined).filter(({ index, count }) =>
    typed.slice(index, index + count).every((one, at) => one?.number === at + 1),
  )
  return [...bullets, ...numbers].map(({ index, count }) => {
    const items = typed.slice(index, index + count).filter((one) => one !== undefined)
    const ordered = items[0]?.number !== undefined
    const markers = items.map(({ marker }) => marker)
    const fix = { kind: 'make-list', field, parent, index, count, ordered, markers } as const
    return {
      rule: 'LST-1',
      severity: 'warning',
      field,
      place: { node: [...parent, index], start: 0, end: 0 },
      snippet: shortened(textOf(siblings.slice(index, index + 1))),
      message: '箇条書きの機能を使ってください。読み上げで、項目の数や始まりが伝わります。',
      ...(items.every(({ mayGo }) => mayGo) && isOfOneKind(markers, ordered) ? { fix } : {}),
    }
  })
}

/** Different signs may be different levels, which a single list would lose. */
function isOfOneKind(markers: readonly string[], ordered: boolean): boolean {
  return ordered || new Set(markers.map((marker) => marker.trim())).size === 1
}

function typedOf(node: RichNode): Typed | undefined {
  if (node.kind !== 'paragraph') return undefined
  const [first] = node.children
  // The marker is taken off the first text, so it has to be there as a whole.
  if (first?.kind !== 'text') return undefined
  const bullet = BULLET.exec(first.text)
  if (bullet) return { marker: bullet[0], mayGo: true }
  const number = NUMBER.exec(flatten(first.text.slice(0, 40)))
  if (!number) return undefined
  const [all, plain, bracketed] = number
  const marker = first.text.slice(0, all.length)
  return { marker, number: Number(plain ?? bracketed), mayGo: plain !== undefined }
}
