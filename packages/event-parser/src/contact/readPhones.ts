import type { Span } from '../model/Found'
import { before as lineBefore } from '../text/beside'

/** A telephone number as the text writes it. */
export type PhoneMention = Span & {
  /** With hyphens, and the extension if there is one: 03-1234-5678（内線 123）. */
  value: string
  use: 'phone' | 'fax' | 'both'
}

const S = '[ \\t]{0,2}'
/** A line may end behind a hyphen. */
const WRAP = '[ \\t]{0,2}\\n?[ \\t]{0,20}'
const PHONE = new RegExp(
  `(?<![\\d.+-])(?:\\(${S}(0\\d{1,4})${S}\\)|(0\\d{1,4})${S}[-(・.]|(0\\d{1,4}) )${WRAP}(\\d{1,4})${S}[-). ・]${WRAP}(\\d{3,4})(?![\\d-])|(?<![\\d.+-])(0\\d{9,10})(?!\\d)`,
  'gu',
)
const EXTENSION =
  /^[ \t]{0,3}(?:\((?:代表?|直通|大代表)\)|代表)?[ \t、,;]{0,3}[(【[]?(?:代表?[、,・ ]{0,2})?[ \t]{0,2}(?:内線|ext\.?|PHS)(?:番号)?[ \t:.]{0,3}(\d{2,6}(?:[・,、/~-] ?\d{2,6}){0,3})/iu
const BEHIND = 40
const BEFORE = 24
const FAX = /FAX|ファックス|ファクス|ファクシミリ|ファッ?クシミリ|F ?A ?X/giu
const TEL = /TEL|電話|でんわ|☎|☏|📞|📱|直通|代表|フリーダイヤル|T ?E ?L|携帯/giu

/** Every telephone number of a plain text, in order. */
export function readPhones(plain: string): PhoneMention[] {
  const phones: PhoneMention[] = []
  for (const match of plain.matchAll(PHONE)) {
    const parts = match[6]
      ? hyphenated(match[6])
      : [match[1] ?? match[2] ?? match[3] ?? '', match[4] ?? '', match[5] ?? '']
    const digits = parts?.join('') ?? ''
    if (!parts || (digits.length !== 10 && digits.length !== 11)) continue
    const end = match.index + match[0].length
    const extension = EXTENSION.exec(plain.slice(end, end + BEHIND))
    const written = parts.join('-')
    phones.push({
      start: match.index,
      end: end + (extension?.[0].length ?? 0),
      value: extension ? `${written}（内線 ${extension[1]}）` : written,
      use: useOf(plain, match.index, end, phones.at(-1)?.end ?? 0),
    })
  }
  return phones
}

/** Numbers whose parts are known by their beginning; others are left out rather than cut wrongly. */
function hyphenated(digits: string): [string, string, string] | undefined {
  const cut = (first: number, second: number): [string, string, string] => [
    digits.slice(0, first),
    digits.slice(first, first + second),
    digits.slice(first + second),
  ]
  if (/^(?:0120|0800|0570)/.test(digits)) return cut(4, 3)
  if (/^0[5789]0/.test(digits) && digits.length === 11) return cut(3, 4)
  if (/^0[36]/.test(digits) && digits.length === 10) return cut(2, 4)
  if (/^04[2-9]/.test(digits) && digits.length === 10) return cut(3, 3)
  return undefined
}

const SAID_BEHIND =
  /^[ \t]{0,2}\([ \t]{0,2}(?:(FAX|ファックス|ファクス)|電話|TEL|直通|代表?)[ \t]{0,2}\)/iu

/** What the number is for: by what stands in brackets behind it, else by the last word before it on its line. */
function useOf(plain: string, start: number, end: number, previous: number): PhoneMention['use'] {
  const behind = SAID_BEHIND.exec(plain.slice(end, end + BEHIND))
  if (behind) return behind[1] === undefined ? 'phone' : 'fax'
  const before = lineBefore(plain, start, Math.min(BEFORE, start - previous))
  const fax = [...before.matchAll(FAX)].at(-1)?.index ?? -1
  const tel = [...before.matchAll(TEL)].at(-1)?.index ?? -1
  const isBoth =
    fax >= 0 && tel >= 0 && /^.{0,6}[・/&兼共,、]/u.test(before.slice(Math.min(fax, tel) + 2))
  if (isBoth) return 'both'
  return fax > tel ? 'fax' : 'phone'
}
