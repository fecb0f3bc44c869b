import { whereOneApplies } from '../application/whereOneApplies'
import { kindsAt } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { sentencesOf } from '../text/sentencesOf'
import { within } from '../text/within'
import { wordsOf } from '../text/words'
import { before, behind } from '../text/beside'
import { hoursOfLine } from './contactHours'
import { isName } from './contactName'
import type { PhoneMention } from './readPhones'

const ASKS = /問い?合わ?せ|分からない|わからない|ご?不明|ご質問|ご?相談は/u
const WHOLE_HOUSE = /代表/u

/** Where nothing has the label: a sentence about questions, or the signature below a mail. */
export function contactInProse(flyer: Flyer): FoundFields {
  const asks = sentencesOf(flyer.plain).filter(({ start, end }) =>
    ASKS.test(flyer.plain.slice(start, end)),
  )
  const asked = asks.flatMap((sentence) => within(flyer.phones, sentence)).find(isPhone)
  const phone = asked ?? signature(flyer)
  if (!phone) return {}
  const line = { start: phone.end, end: phone.end + behind(flyer.plain, phone.end, 40).length }
  const mail = asked ? undefined : mailBelow(flyer, phone)
  return {
    'contact.name': nameBefore(flyer, phone),
    'contact.phone': { value: phone.value, spans: [{ start: phone.start, end: phone.end }] },
    'contact.email': mail && { value: mail.value, spans: [{ start: mail.start, end: mail.end }] },
    'contact.hours': hoursOfLine(flyer, line),
  }
}

const isPhone = ({ use }: PhoneMention): boolean => use !== 'fax'

/** The last number of the text, if a desk stands before it and it is not the one to apply by. */
function signature(flyer: Flyer): PhoneMention | undefined {
  const phone = flyer.phones.findLast(isPhone)
  if (!phone || kindsAt(flyer, phone.start).some((kind) => kind !== 'other')) return undefined
  if (whereOneApplies(flyer)(phone)) return undefined
  if (WHOLE_HOUSE.test(before(flyer.plain, phone.start, 20))) return undefined
  return nameBefore(flyer, phone) ? phone : undefined
}

const mailBelow = ({ plain, mails }: Flyer, { end }: Span) => {
  const block = plain.slice(end, end + 200)
  const empty = /\n[ \t]*\n/.exec(block)?.index ?? block.length
  return within(mails, { start: end, end: end + empty })[0]
}

/** The desk on the same line before a number, or on one of the lines above it. */
function nameBefore(flyer: Flyer, { start }: Span): Found<string> | undefined {
  const line = before(flyer.plain, start, 60)
  let lineStart = start - line.length
  const inLine =
    /(?:ことは|問い?合わ?せ(?:先)?は|連絡先は|質問は)?([^、。:()\n]{3,40}?)[ \t]{0,3}[(]?(?:電話|TEL|Tel|☎)?[: ]{0,3}$/iu.exec(
      line,
    )
  if (inLine?.[1] && isName(inLine[1]) && !/電話|TEL/iu.test(inLine[1])) {
    const at = lineStart + inLine.index + inLine[0].indexOf(inLine[1])
    return wordsOf(flyer, { start: at, end: at + inLine[1].length }, 60)
  }
  for (let up = 0; up < LINES_ABOVE && lineStart > 0; up += 1) {
    const above = before(flyer.plain, lineStart - 1, 60)
    lineStart -= above.length + 1
    if (above.trim() === '') return undefined
    if (isName(above))
      return wordsOf(flyer, { start: lineStart, end: lineStart + above.length }, 60)
  }
  return undefined
}

/** A person, an address may stand between a desk and its number. */
const LINES_ABOVE = 3
