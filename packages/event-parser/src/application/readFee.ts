import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { firstParagraph, wordsOf } from '../text/words'

const FREE = /無料|不要|かかりません|なし|(?<![\d,])0 ?円/u
const YEN =
  /(?<![\d,])(?:¥[ \t]{0,2})?(\d{1,3}(?:,\d{3})+|\d{1,6})(?:[ \t]{0,2}円|(?<=¥[ \t]{0,2}[\d,]{1,9})(?![\d,]))/gu
const FREE_IN_PROSE =
  /(?:参加費|費用|料金|お金)(?:は|も)(?:一切)?(?:かかりません|不要)|(?:参加|受講|聴講|入場|視聴|相談|利用)(?:費|料)?(?:は|も)?[ \t:]{0,3}(?:すべて|全て)?無料|無料(?:で(?:ご)?(?:参加|相談|利用)|開催|講座|相談)|(?:申込|事前申込|予約)不要[・、 ]無料|無料[・、 ](?:申込|予約|要)/u
const PAID_IN_PROSE =
  /(?:参加費|会費|費用|受講料|入場料|参加料|お茶代|茶菓代|材料費|資料代|実費)(?:は|が|として|:)?[^\n。、\d]{0,8}(?<![\d,])(\d{1,3}(?:,\d{3})|[1-9]\d{1,5})[ \t]?円(?![^\n。]{0,12}\d[\d,]*[ \t]?円)/u
const NOTE = /\(([^()\n]{2,60})\)|※([^\n※]{4,80})/u

/** What the other fields say, or goes without saying. */
const NO_NOTE = /^(?:税込|消費税込|(?:要|事前)?(?:申込|予約)|先着|定員)/u

/** What taking part costs; no amount where there are several. */
export function readFee(flyer: Flyer): FoundFields {
  const section = sectionsAbout(flyer, 'fee')[0]
  if (section) return inSection(flyer, firstParagraph(flyer, section))
  const paid = PAID_IN_PROSE.exec(flyer.plain)
  if (paid) {
    const spans = [spanOf(paid, 0)]
    const value = Number(paid[1]?.replaceAll(',', ''))
    return { 'fee.kind': { value: 'paid', spans }, 'fee.amount': { value, spans } }
  }
  const match = FREE_IN_PROSE.exec(flyer.plain)
  if (!match) return onlyAmount(flyer)
  return { 'fee.kind': { value: 'free', spans: [spanOf(match, 0)] } }
}

/** A sum in a short message without labels, where the text has but one. */
function onlyAmount({ plain, lines }: Flyer): FoundFields {
  const amounts = [...plain.matchAll(YEN)]
  const [amount] = amounts
  const line = amount && lines.find(({ end }) => end >= amount.index)
  const value = Number(amount?.[1]?.replaceAll(',', ''))
  if (!line || amounts.length > 1 || line.end - line.start > 40 || value > MOST_YEN || value === 0)
    return {}
  const spans = [spanOf(amount, 0)]
  return { 'fee.kind': { value: 'paid', spans }, 'fee.amount': { value, spans } }
}

/** More is no fee but what a treatment costs. */
const MOST_YEN = 20_000

function inSection(flyer: Flyer, span: Span): FoundFields {
  const text = flyer.plain.slice(span.start, span.end)
  const amounts = [...text.matchAll(YEN)].map((match) => ({
    value: Number(match[1]?.replaceAll(',', '')),
    spans: [spanOf(match, span.start)],
  }))
  const paid = amounts.filter(({ value }) => value > 0)
  const free = FREE.exec(text)
  const [first] = paid
  if (first && (!free || (first.spans[0]?.start ?? 0) < span.start + free.index)) {
    const isOne = new Set(paid.map(({ value }) => value)).size === 1
    return {
      'fee.kind': { value: 'paid', spans: first.spans },
      'fee.amount': isOne ? first : undefined,
      'fee.note': noteIn(flyer, span, text),
    }
  }
  if (!free) return {}
  return {
    'fee.kind': { value: 'free', spans: [spanOf(free, span.start)] },
    'fee.note': noteIn(flyer, span, text),
  }
}

function noteIn(flyer: Flyer, span: Span, text: string): Found<string> | undefined {
  const match = NOTE.exec(text)
  const words = match?.[1] ?? match?.[2]
  if (!match || words === undefined || NO_NOTE.test(words)) return undefined
  const at = span.start + match.index + match[0].indexOf(words)
  return wordsOf(flyer, { start: at, end: at + words.length }, 120)
}

const spanOf = (match: RegExpExecArray, offset: number): Span => ({
  start: offset + match.index,
  end: offset + match.index + match[0].length,
})
