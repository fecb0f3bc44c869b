const SAME =
  /^[\u0020-\u007E\n\t\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF\u3001\u3002\u300C-\u300F]$/u
/** Carriage return, vertical tab, form feed, next line, line and paragraph separator. */
const LINE_ENDS: ReadonlySet<number> = new Set([0x0b, 0x0c, 0x0d, 0x85, 0x20_28, 0x20_29])
/** Controls, soft hyphen, zero-width characters, choices of a glyph: nobody sees them. */
const NOTHING: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0xad, 0xad],
  [0x20_0b, 0x20_0f],
  [0x20_60, 0x20_60],
  [0xfe_00, 0xfe_0f],
  [0xfe_ff, 0xfe_ff],
]
const SPACE = /^[\s\u2800\u3164]$/u
const TILDE = /^[〜～∼∽˜⁓]$/u
const DASH = /^[‐‑‒–—―−－﹣─━ー]$/u
/** ① is the number of an item, not a digit of what follows it. */
const CIRCLED = /^[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793]$/u

/** Radicals that PDF files have in place of characters and that NFKC leaves alone. */
const RADICALS: Readonly<Record<string, string>> = {
  '⻄': '西',
  '⻑': '長',
  '⺠': '民',
  '⻘': '青',
  '⻩': '黄',
  '⻝': '食',
  '⻭': '歯',
  '⻲': '亀',
  '⻤': '鬼',
  '⼾': '戸',
  '⺟': '母',
}

/** A character with its marks in the one spelling that the readers know; empty for what nobody sees. */
export function plainCluster(cluster: string): string {
  if (SAME.test(cluster)) return cluster
  const code = cluster.codePointAt(0) ?? 0
  if (LINE_ENDS.has(code)) return '\n'
  if (NOTHING.some(([first, last]) => first <= code && code <= last)) return ''
  if (SPACE.test(cluster)) return ' '
  if (TILDE.test(cluster)) return '~'
  if (DASH.test(cluster)) return cluster === 'ー' ? cluster : '-'
  if (CIRCLED.test(cluster)) return cluster
  return RADICALS[cluster] ?? cluster.normalize('NFKC').replaceAll('∶', ':')
}
