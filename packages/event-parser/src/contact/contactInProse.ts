import { kindsAt } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { sentencesOf } from '../text/sentencesOf'
import { within } from '../text/within'
import { wordsOf } from '../text/words'
import { before } from '../text/beside'
import { isName } from './contactName'
import type { PhoneMention } from './readPhones'

const ASKS = /問い?合わ?せ|分からない|わからない|ご?不明|ご質問|ご?相談は/u
const WHOLE_HOUSE = /代表/u

/** Where nothing has the label: a sentence about questions, or the signature below a mail. */
export function contactInProse(flyer: Flyer): FoundFields {
  const asks = sentencesOf(flyer.plain).filter(({ start, end }) => ASKS.test(flyer.plain.slice(start, end)))
  const asked = asks.flatMap((sentence) => within(flyer.phones, sentence)).find(({ use }) => use !== 'fax')
  const phone = asked ?? signature(flyer)
  if (!phone) return {}
  return {
    'contact.name': nameBefore(flyer, phone),
    'contact.phone': { value: phone.value, spans: [{ start: phone.start, end: phone.end }] },
  }
}

/** The last number of the text, if a desk stands before it and it is not the one to apply by. */
function signature(flyer: Flyer): PhoneMention | undefined {
  const phone = flyer.phones.findLast(({ use }) => use !== 'fax')
  if (!phone || kindsAt(flyer, phone.start).some((kind) => kind !== 'other')) return undefined
  if (WHOLE_HOUSE.test(before(flyer.plain, phone.start, 20))) return undefined
  return nameBefore(flyer, phone) ? phone : undefined
}

/** The desk on the same line before a number, or on the line above. */
function nameBefore(flyer: Flyer, { start }: Span): Found<string> | undefined {
  const line = before(flyer.plain, start, 60)
  const inLine = /([^、。:()\n]{3,40}?)[ \t]{0,3}[(]?(?:電話|TEL|Tel|☎)?[: ]{0,3}$/iu.exec(line)
  const lineStart = start - line.length
  if (inLine?.[1] && isName(inLine[1]) && !/電話|TEL/iu.test(inLine[1])) {
    const at = lineStart + inLine.index
    return wordsOf(flyer, { start: at, end: at + inLine[1].length }, 60)
  }
  const above = before(flyer.plain, lineStart - 1, 60)
  if (!isName(above)) return undefined
  return wordsOf(flyer, { start: lineStart - 1 - above.length, end: lineStart - 1 }, 60)
}
