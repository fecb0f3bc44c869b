import type { Span } from '../model/Found'
import { linesOf } from '../text/linesOf'
import { trimSpan } from '../text/trimSpan'
import type { LabelKind } from './LabelKind'
import { readSign } from './signs'
import { type Label, type Place, readLabel } from './readLabel'

/** A stretch of the text that one label is about. The first has none. */
export type Section = Span & { kinds: readonly LabelKind[]; labelStart: number; decoration: string }

/** Where a second label of a line may begin. */
const GAP = /\t| {1,8}|[、。/|;]| ?(?=[【[■□◆◇●○◎★▼▶《≪<〈※])/gu
const HEADING =
  /^ {0,4}(?:[【《≪<〈[][^\n】》≫>〉\]]{1,30}[】》≫>〉\]]|[■□◆◇●○◎★▼▶][^\n。]{1,30})[ \t]{0,4}$/u
const RULE = /^[ \t]*(?:[-=_*~・＊※◇◆■□━─]{5,})[ \t]*$/u
/** A label that is none of ours: 持参品：筆記用具 */
const OTHER_LABEL =
  /^[ \t]{0,4}[^\p{L}\p{N}\n(]{0,3}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10} {0,2}:/u
/** What is said of them runs on through lines that begin with a word and a colon. */
const OPEN_KINDS: ReadonlySet<LabelKind> = new Set([
  'apply',
  'contact',
  'fee',
  'hours',
  'online',
  'time',
  'when',
])

type Start = { kinds: readonly LabelKind[]; start: number; end: number; decoration: string }

/** The text in stretches, each from its label to the next. */
export function sectionsOf(plain: string): Section[] {
  const starts: Start[] = [{ kinds: [], start: 0, end: 0, decoration: '' }]
  const decorations = new Set<string>()
  let columns: readonly (Label | null)[] | null = null
  for (const line of linesOf(plain)) {
    const cells = cellsOf(plain, line)
    if (columns && cells.length === columns.length && cells.length > 1) {
      for (const [index, cell] of cells.entries()) {
        const kinds = columns[index]?.kinds ?? ['other']
        starts.push({ kinds, start: cell.start, end: cell.start, decoration: '' })
      }
      continue
    }
    columns = headOf(plain, cells)
    const labels = columns?.filter((label) => label !== null) ?? labelsOf(plain, line)
    for (const { decoration } of labels) if (decoration) decorations.add(decoration.charAt(0))
    const [first] = labels
    if (!first && endsSection(plain.slice(line.start, line.end), starts.at(-1), decorations)) {
      starts.push({ kinds: ['other'], start: line.start, end: line.start, decoration: '' })
    }
    starts.push(...labels)
  }
  return starts.map(({ kinds, start, end, decoration }, index) => ({
    kinds,
    decoration,
    labelStart: start,
    ...trimSpan(plain, { start: end, end: starts[index + 1]?.start ?? plain.length }),
  }))
}

function cellsOf(plain: string, { start, end }: Span): Span[] {
  const cells: Span[] = []
  let from = start
  for (let at = start; at <= end; at += 1) {
    if (at === end || plain.charAt(at) === '\t' || plain.charAt(at) === '|') {
      cells.push({ start: from, end: at })
      from = at + 1
    }
  }
  return cells
}

/** The columns of a table, where a row has nothing but two labels or more. */
function headOf(plain: string, cells: readonly Span[]): (Label | null)[] | null {
  if (cells.length < 2 || cells.length > 12) return null
  const labels = cells.map((cell) => {
    const label = readLabel(plain, cell.start, cell.end, 'line')
    return label && plain.slice(label.end, cell.end).trim() === '' ? label : null
  })
  const named = labels.filter((label) => label !== null).length
  return named >= 2 && cells.every(({ start, end }) => end - start <= 12) ? labels : null
}

function labelsOf(plain: string, line: Span): Label[] {
  const labels: Label[] = []
  const first = readLabel(plain, line.start, line.end, 'line')
  if (first) labels.push(first)
  else labels.push(...signAt(plain, line))
  const text = plain.slice(line.start, line.end)
  let free = first ? first.end : line.start
  for (const gap of text.matchAll(GAP)) {
    const at = line.start + gap.index + gap[0].length
    if (at < free || at === line.start) continue
    const place: Place = gap[0].startsWith('\t') || gap[0].length > 1 ? 'cell' : 'within'
    const label = readLabel(plain, at, line.end, place)
    if (!label) continue
    labels.push(label)
    free = label.end
  }
  return labels
}

/** A picture in place of a label, unless words behind it are one. */
function signAt(plain: string, line: Span): Label[] {
  const { start } = trimSpan(plain, line)
  const sign = start < line.end ? readSign(plain, start) : null
  return sign ? [{ kinds: [sign.kind], start, end: start + sign.length, decoration: '' }] : []
}

function endsSection(
  text: string,
  current: Start | undefined,
  decorations: ReadonlySet<string>,
): boolean {
  if (!current || current.kinds.length === 0) return false
  if (RULE.test(text)) return true
  if (HEADING.test(text)) return decorations.has(text.trim().charAt(0))
  return !current.kinds.some((kind) => OPEN_KINDS.has(kind)) && OTHER_LABEL.test(text)
}
