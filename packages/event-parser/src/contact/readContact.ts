import { kindsAt, sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { firstParagraph, linesIn, wordsOf } from '../text/words'

const NAME_ENDS =
  /[ \t]{0,3}(?:TEL|FAX|E-?mail|Mail|メール|☎|☏|📞|電話|でんわ|直通|代表|内線|担当|〒|https?:|℡|[(]?0\d{1,4}[-(]|:|[。※]|\((?!地域))|[、,](?=\d)|(?:まで|へ)(?:お|ご|$)/iu
const DESK = /センター|相談|室|課|係|部|科|事務局|病院|窓口|外来|会|グループ|担当|院|局|係|財団|法人|ケア/u
const HOURS =
  /(?:平日|月(?:曜日?)?[ \t]?[~-][ \t]?[金土](?:曜日?)?|月・|月曜|祝日を?除|土日|受付時間)/u

/** The desk that answers questions. */
export function readContact(flyer: Flyer): FoundFields {
  const sections = sectionsAbout(flyer, 'contact')
  const isHere = ({ start }: Span) => kindsAt(flyer, start).includes('contact')
  const phone = flyer.phones.find((one) => one.use !== 'fax' && isHere(one))
  const mail = flyer.mails.find(isHere)
  return {
    'contact.name': sections.map((section) => nameIn(flyer, section)).find((name) => name !== undefined),
    'contact.phone': phone && { value: phone.value, spans: [spanOf(phone)] },
    'contact.email': mail && { value: mail.value, spans: [spanOf(mail)] },
    'contact.hours': hoursIn(flyer),
  }
}

function nameIn(flyer: Flyer, section: Span): Found<string> | undefined {
  for (const line of linesIn(flyer, firstParagraph(flyer, section)).slice(0, 3)) {
    const text = flyer.plain.slice(line.start, line.end)
    const end = NAME_ENDS.exec(text)?.index ?? text.length
    const name = text.slice(0, end)
    if (name.trim().length >= 2 && name.length <= 50 && DESK.test(name)) {
      return wordsOf(flyer, { start: line.start, end: line.start + end }, 60)
    }
  }
  return undefined
}

function hoursIn(flyer: Flyer): Found<string> | undefined {
  const labelled = sectionsAbout(flyer, 'hours').filter(({ start }) =>
    kindsAt(flyer, start).some((kind) => kind === 'contact' || kind === 'apply'),
  )
  for (const section of labelled) {
    const line = linesIn(flyer, section)[0]
    if (line) return wordsOf(flyer, line, 100)
  }
  for (const section of sectionsAbout(flyer, 'contact', 'apply')) {
    for (const line of linesIn(flyer, section)) {
      const text = flyer.plain.slice(line.start, line.end)
      const at = HOURS.exec(text)?.index
      if (at === undefined || !/\d/.test(text.slice(at))) continue
      const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('/', at)) + 1
      const start = text.slice(open, at).trim().length <= 6 ? open : at
      const close = text.indexOf(')', at)
      const isInner = open > 0 && close > 0
      return wordsOf(flyer, { start: line.start + start, end: line.start + (isInner ? close : text.length) }, 100)
    }
  }
  return undefined
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
