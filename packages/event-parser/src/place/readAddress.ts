import { MUNICIPALITIES } from '@tokyo-cancer-portal/domain'
import type { Found, Span } from '../model/Found'
import { trimSpan } from '../text/trimSpan'
import { tidy } from '../text/words'

const S = '[ \\t]{0,2}'
const TOKYO = MUNICIPALITIES.map(({ label }) => label).join('|')
const ELSEWHERE =
  '(?:北海道|大阪府|京都府|(?:神奈川|埼玉|千葉|茨城|栃木|群馬|山梨|静岡|長野|新潟|福島|愛知)県)[^\\s\\d、。()]{1,8}?[市区町村]'
const NUMBER = `\\d{1,4}(?:${S}(?:丁目|番地?|号|[-の])${S}\\d{0,4}){0,4}(?:号)?`
const ADDRESS = new RegExp(
  `((?:東京都${S}|(?<![\\p{Script=Han}]))(?:西多摩郡)?(?:${TOKYO})(?!立|民|役所|長|内)|${ELSEWHERE})${S}[^\\s\\d、。,()「」:]{1,14}(?<!第)${S}${NUMBER}(?![階F月日時人名回会]|号?[室棟館])`,
  'gu',
)
const POSTCODE = /〒?[ \t]{0,2}(?<![\d-])(\d{3})-(\d{4})(?![\d-])/gu

/** Every address of a text with street numbers, in order. */
export function readAddresses(plain: string): (Span & { value: string })[] {
  return [...plain.matchAll(ADDRESS)].map((match) => {
    const span = trimSpan(plain, { start: match.index, end: match.index + match[0].length })
    return { ...span, value: tidy(plain.slice(span.start, span.end)).replaceAll(' ', '') }
  })
}

/** Every postcode that is marked as one, in order. */
export function readPostcodes(plain: string): (Span & { value: string })[] {
  return [...plain.matchAll(POSTCODE)]
    .filter(({ 0: all }) => all.startsWith('〒'))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: `${match[1]}-${match[2]}`,
    }))
}

export const foundOf = ({ value, start, end }: Span & { value: string }): Found<string> => ({
  value,
  spans: [{ start, end }],
})
