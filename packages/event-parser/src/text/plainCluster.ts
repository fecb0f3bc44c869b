const SAME = /^[\u0020-\u007E\n\t\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF\u3001\u3002\u300C-\u300F]$/u
const NOTHING = /^[\u200B-\u200F\u2060\uFEFF\u00AD\uFE00-\uFE0F\u0000-\u0008\u000E-\u001F]$/u
const LINE_END = /^[\r\n\u000B\u000C\u0085\u2028\u2029]$/u
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
  if (LINE_END.test(cluster)) return '\n'
  if (NOTHING.test(cluster)) return ''
  if (SPACE.test(cluster)) return ' '
  if (TILDE.test(cluster)) return '~'
  if (DASH.test(cluster)) return cluster === 'ー' ? cluster : '-'
  if (CIRCLED.test(cluster)) return cluster
  return RADICALS[cluster] ?? cluster.normalize('NFKC').replaceAll('∶', ':')
}
