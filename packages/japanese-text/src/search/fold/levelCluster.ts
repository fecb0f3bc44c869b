import { VARIANT_CHARACTERS } from './variantCharacters'

const LONE_SURROGATE = /\p{Cs}/gu
const SPACING_VOICED = /[\u309B\uFF9E]/g
const SPACING_SEMI_VOICED = /[\u309C\uFF9F]/g
/** Marks of voicing over what has no voiced form: あ゛. */
const LEFT_VOICING = /[\u3099\u309A]/g
const LATIN_WITH_MARK = /[\u00C0-\u024F\u1E00-\u1EFF\p{M}]/u
const LATIN_MARKS = /(\p{Script=Latin})\p{M}+/gu
const LINE_BREAK = /[\v\f\r\u2028\u2029]/g
const SPACE = /[^\S\n]/g
/** Hyphens, minus signs and dashes, and a line of box drawing that is typed for one; not ー. */
const DASH = /[\u058A\u2010-\u2015\u2043\u2212\u2500\uFE58\uFE63\uFF0D]/g
const WAVE_DASH = /[\u223C\u301C\u3030]/g
const INTERPUNCT = /[\u00B7\u0387\u2022\u2027\u2219\u22C5\u30A0]/g
const APOSTROPHE = /[\u02BC\u2018\u2019\u201B\u0060\u00B4\u2032]/g
const QUOTE = /[\u201C-\u201F\u2033]/g

/**
 * One character with its marks, or a compatibility form, in the one way in which the search knows it. Katakana stay, a
 * line break is `\n`, a lone surrogate U+FFFD, which PostgreSQL can store.
 *
 * Marks over Latin letters fall away: Tōkyō is tokyo.
 */
export function levelCluster(cluster: string): string {
  const composed = cluster
    .replaceAll(LONE_SURROGATE, '\uFFFD')
    .replaceAll(LINE_BREAK, '\n')
    .replaceAll(SPACING_VOICED, '\u3099')
    .replaceAll(SPACING_SEMI_VOICED, '\u309A')
    .replaceAll(APOSTROPHE, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(LEFT_VOICING, '')
  const plain = LATIN_WITH_MARK.test(composed)
    ? composed.normalize('NFD').replaceAll(LATIN_MARKS, '$1').normalize('NFC')
    : composed
  const levelled = plain
    .replaceAll(SPACE, ' ')
    .replaceAll(DASH, '-')
    .replaceAll(WAVE_DASH, '~')
    .replaceAll(INTERPUNCT, '・')
    .replaceAll(APOSTROPHE, "'")
    .replaceAll(QUOTE, '"')
  return Array.from(levelled, (one) => VARIANT_CHARACTERS.get(one) ?? one).join('')
}
