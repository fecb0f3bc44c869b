import type { Flyer } from '../model/Flyer'
import type { Found, Span } from '../model/Found'
import { within } from '../text/within'
import { linesIn, wordsOf } from '../text/words'

const NAME_ENDS =
  /[ \t]{0,3}(?:T ?E ?L|F ?A ?X|E-?mail|Mail|メール|☎|☏|📞|電[ ]{0,3}話|でんわ|直通|代表|内線|〒|https?:|[(]?0\d{1,4}[-(]|[。※])|[ \t(]{1,3}担当[: )]|[、,](?=\d)|(?:まで|へ|宛)(?:お|ご|$)|[ \t]{0,3}\(|[ \t]{1,3}(?:住所|受付|平日|月曜|URL|HP)|(?:です|まで)$/iu
export const DESK =
  /センター|相談|[室課係部科局院会]|窓口|外来|グループ|担当|財団|法人|ケア|チーム/u
const OFFICE = /(?:病院|センター|大学|機構|法人[^ ]{1,20}|医院|クリニック|会)$/u

/** The name of a desk at the beginning of a stretch: what stands there before telephone numbers and addresses. */
export function nameIn(flyer: Flyer, span: Span): Found<string> | undefined {
  const name = nameAtTop(flyer, span)
  const isReached =
    within(flyer.phones, span).length > 0 ||
    within(flyer.mails, span).length > 0 ||
    /内線|PHS/u.test(flyer.plain.slice(span.start, span.end))
  return name && (isReached || ENDS_AS_DESK.test(name.value)) ? name : undefined
}

/** Without a number, 担当：認定看護師 is no desk. */
const ENDS_AS_DESK = /(?:センター|[室課係部科局]|窓口|外来|病院|担当|チーム|の?会)$/u

function nameAtTop(flyer: Flyer, span: Span): Found<string> | undefined {
  const [first, second] = linesIn(flyer, span)
    .filter(({ start, end }) => flyer.plain.slice(start, end).trim() !== '')
    .slice(0, 2)
    .map((line) => nameOfLine(flyer, line))
  if (!first) return undefined
  const words = flyer.plain.slice(first.start, first.end)
  if (!isName(words)) return nameBehindNumber(flyer, span)
  const isJoined =
    second && OFFICE.test(words.trim()) && isName(flyer.plain.slice(second.start, second.end))
  return wordsOf(flyer, { start: first.start, end: isJoined ? second.end : first.end }, 60)
}

/** A name within the number's line: 03-1234-5678（相談室） */
function nameBehindNumber(
  { plain, phones, ...flyer }: Flyer,
  span: Span,
): Found<string> | undefined {
  const [phone] = within(phones, span)
  const match =
    phone &&
    /^ ?\(([^()\n\d]{3,30})\)/u.exec(plain.slice(phone.end, Math.min(span.end, phone.end + 40)))
  if (!phone || !match?.[1] || !isName(match[1])) return undefined
  const start = phone.end + match[0].indexOf(match[1])
  return wordsOf({ plain, phones, ...flyer }, { start, end: start + match[1].length }, 60)
}

function nameOfLine(flyer: Flyer, line: Span): Span {
  const text = flyer.plain.slice(line.start, line.end)
  const address = [
    ...within(flyer.mails, line),
    ...within(flyer.urls, line),
    ...within(flyer.phones, line),
  ]
  const end = Math.min(
    NAME_ENDS.exec(text)?.index ?? text.length,
    ...address.map(({ start }) => start - line.start),
  )
  return { start: line.start, end: line.start + end }
}

export function isName(words: string): boolean {
  const name = words.trim()
  return (
    name.length >= 3 &&
    name.length <= 45 &&
    DESK.test(name) &&
    !/[、。:]|ください|です|ます|お気軽|にて|または|から|上記|下記|フォーム|\d{3}/u.test(name)
  )
}
