import { kindsAt, sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { firstParagraph, wordsOf } from '../text/words'

const NOT_NEEDED =
  /(?:(?:事前)?(?:の)?(?:お|ご)?(?:申し?込み?|予約|登録)(?:は|の必要は|等は)?[ \t:]{0,2}(?:不要|いりません|要りません|必要ありません|必要はありません|なし)|予約なしで|申し?込み?なしで|直接(?:会場|お越し)|当日(?:直接|先着))/u
const NEEDED =
  /(?:要(?:事前)?(?:予約|申し?込み?)|(?:事前)?(?:の)?(?:お|ご)?(?:申し?込み?|予約|登録)(?:制|が必要|必要|必須|要)|事前(?:申し?込み?|予約|登録)|(?:お|ご)?(?:申し?込み?|予約)(?:ください|下さい|をお願い|のうえ|の上|受付中|は(?:電話|メール|こちら|下記|以下))|完全予約)/u
const FORM = /forms\.gle|docs\.google\.com\/forms|forms\.office|forms\.cloud|form|apply|entry|peatix|kokuchpro|questant|logoform|s-kantan|eventregist|moushikomi|reserve|regist/i
const BY = /(?:電話|メール|FAX|ファクス|フォーム|QRコード|窓口|ホームページ|はがき|Web|ウェブ|受付)/iu

/** Whether and how one applies. */
export function readApplication(flyer: Flyer): FoundFields {
  const sections = sectionsAbout(flyer, 'apply')
  const isHere = ({ start }: Span) => kindsAt(flyer, start).includes('apply')
  const phone = flyer.phones.find((one) => one.use !== 'fax' && isHere(one))
  const mail = flyer.mails.find(isHere)
  const url = flyer.urls.find((one) => isHere(one)) ?? flyer.urls.find(({ value }) => FORM.test(value))
  const required = requirementOf(flyer)
  return {
    'application.required': required,
    ...(required?.value === 'not-required'
      ? {}
      : {
          'application.method': methodIn(flyer, sections),
          'application.phone': phone && { value: phone.value, spans: [spanOf(phone)] },
          'application.email': mail && { value: mail.value, spans: [spanOf(mail)] },
          'application.url': url && { value: url.value, spans: [spanOf(url)] },
        }),
  }
}

function requirementOf(flyer: Flyer): FoundFields['application.required'] {
  const not = NOT_NEEDED.exec(flyer.plain)
  if (not) return { value: 'not-required', spans: [spanAt(not)] }
  const needed = NEEDED.exec(flyer.plain)
  if (needed) return { value: 'required', spans: [spanAt(needed)] }
  const section = sectionsAbout(flyer, 'apply', 'deadline', 'applyPeriod')[0]
  return section && section.end > section.start
    ? { value: 'required', spans: [{ start: section.start, end: section.end }] }
    : undefined
}

function methodIn(flyer: Flyer, sections: readonly Span[]): Found<string> | undefined {
  for (const section of sections) {
    const paragraph = firstParagraph(flyer, section)
    if (BY.test(flyer.plain.slice(paragraph.start, paragraph.end))) return wordsOf(flyer, paragraph, 200)
  }
  return undefined
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
const spanAt = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
})
