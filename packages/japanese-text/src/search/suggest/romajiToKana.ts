const VOWELS = ['a', 'i', 'u', 'e', 'o'] as const

/** Five kana for a, i, u, e, o; a hyphen where there is none. Hepburn, 訓令式, and what input methods take besides. */
const ROWS: Readonly<Record<string, string>> = {
  '': 'あ い う え お',
  k: 'か き く け こ',
  s: 'さ し す せ そ',
  t: 'た ち つ て と',
  n: 'な に ぬ ね の',
  h: 'は ひ ふ へ ほ',
  m: 'ま み む め も',
  y: 'や - ゆ - よ',
  r: 'ら り る れ ろ',
  w: 'わ うぃ - うぇ を',
  g: 'が ぎ ぐ げ ご',
  z: 'ざ じ ず ぜ ぞ',
  d: 'だ ぢ づ で ど',
  b: 'ば び ぶ べ ぼ',
  p: 'ぱ ぴ ぷ ぺ ぽ',
  f: 'ふぁ ふぃ ふ ふぇ ふぉ',
  v: 'ゔぁ ゔぃ ゔ ゔぇ ゔぉ',
  j: 'じゃ じ じゅ じぇ じょ',
  sh: 'しゃ し しゅ しぇ しょ',
  ch: 'ちゃ ち ちゅ ちぇ ちょ',
  ts: '- - つ - -',
  ky: 'きゃ - きゅ - きょ',
  gy: 'ぎゃ - ぎゅ - ぎょ',
  sy: 'しゃ - しゅ - しょ',
  zy: 'じゃ - じゅ - じょ',
  jy: 'じゃ - じゅ - じょ',
  ty: 'ちゃ - ちゅ - ちょ',
  cy: 'ちゃ - ちゅ - ちょ',
  dy: 'ぢゃ - ぢゅ - ぢょ',
  ny: 'にゃ - にゅ - にょ',
  hy: 'ひゃ - ひゅ - ひょ',
  by: 'びゃ - びゅ - びょ',
  py: 'ぴゃ - ぴゅ - ぴょ',
  my: 'みゃ - みゅ - みょ',
  ry: 'りゃ - りゅ - りょ',
  th: '- てぃ - - -',
  dh: '- でぃ - - -',
}

/** Kana by the letters that they are typed with. */
export const SYLLABLES: ReadonlyMap<string, string> = new Map(
  Object.entries(ROWS).flatMap(([consonant, row]) =>
    row
      .split(' ')
      .map((kana, index) => [consonant + (VOWELS[index] ?? ''), kana] as const)
      .filter(([, kana]) => kana !== '-'),
  ),
)
const LONGEST = 3

/**
 * Latin letters read as Japanese: nyuugan and nyūgan are にゅうがん and にゅがん. Null where they are not Japanese all
 * through (cancer), so that English words stay what they are.
 *
 * @param folded as `foldForSearch` gives it
 */
export function romajiToKana(folded: string): string | null {
  if (!/^[a-z'-]+$/.test(folded)) return null
  let kana = ''
  let position = 0
  while (position < folded.length) {
    const rest = folded.slice(position)
    const doubled = /^(?:([kstcpgdbzjfhmr])\1|tch)/.test(rest)
    if (doubled && !rest.startsWith('mm')) {
      kana += 'っ'
      position += 1
      continue
    }
    const nasal = /^(?:n'|nn(?![aiueoy])|n(?![aiueoy])|m(?=[bpm]))/.exec(rest)
    if (nasal) {
      kana += 'ん'
      position += nasal[0].length
      continue
    }
    if (rest.startsWith('-')) {
      kana += 'ー'
      position += 1
      continue
    }
    const length = Array.from({ length: LONGEST }, (_, n) => LONGEST - n).find((n) =>
      SYLLABLES.has(rest.slice(0, n)),
    )
    if (!length) return null
    kana += SYLLABLES.get(rest.slice(0, length)) ?? ''
    position += length
  }
  return kana
}
