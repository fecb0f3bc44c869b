import { sectionsAbout } from '../labels/kindsAt'
import { readLabel } from '../labels/readLabel'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { firstLine, wordsOf } from '../text/words'

const EVENT =
  /サロン|講座|教室|セミナー|カフェ|講演|研修|フォーラム|つどい|集い|交流会|シンポジウム|相談会|勉強会|体験|フェア|フェス|キャンペーン|ワークショップ|患者会|家族会|学習会|懇談会|おしゃべり|茶話会|ひろば|広場|まつり|デー$|デイ|展$|展示|レッスン|説明会|講習|クラス|サポート|ピア|ミーティング|ヨガ|コンサート|会[」』]?$|座談会|検討会|連絡会|カンファレンス|学校|ウィーク|月間|市民|プログラム/u
const SENTENCE = /[。、]|です|ます|ました|ください|でしょう|こんにちは|お世話/u
const OFFERS = /(?:のご案内|のお知らせ|開催のお知らせ|開催のご案内|を開催します!?|を開催いたします|の?開催について|参加者(?:を)?募集(?:中|します)?!?|ご案内|開催!|のおさそい|へのお誘い|について)$/u
const HEAD = 14

/** The name of the event: behind a label, else the line at the top that names a gathering. */
export function readTitle(flyer: Flyer): FoundFields {
  for (const section of sectionsAbout(flyer, 'title')) {
    const line = firstLine(flyer, section)
    const title = titleIn(flyer, line)
    if (title) return { title }
  }
  const candidates = flyer.lines
    .filter(({ start, end }) => flyer.plain.slice(start, end).trim() !== '')
    .slice(0, HEAD)
  const scored = candidates.map((line, index) => ({ line, score: scoreOf(flyer, line, index) }))
  const best = scored.toSorted((one, other) => other.score - one.score)[0]
  return best && best.score > 0 ? { title: titleIn(flyer, best.line) } : {}
}

function scoreOf(flyer: Flyer, line: Span, index: number): number {
  const text = flyer.plain.slice(line.start, line.end).trim()
  const { length } = text
  if (length < 3 || length > 60 || !EVENT.test(text)) return 0
  if (readLabel(flyer.plain, line.start, line.end, 'line')) return 0
  let score = 20 - index
  if (SENTENCE.test(text)) score -= 15
  if (/[「『【《]/u.test(text)) score += 4
  if (/\d{2,4}-\d{3,4}/.test(text)) score -= 20
  if (/\t|\||>/.test(text)) score -= 15
  return score
}

function titleIn(flyer: Flyer, line: Span): Found<string> | undefined {
  const text = flyer.plain.slice(line.start, line.end)
  const front = /^[^\p{L}\p{N}「『【《(]{0,12}/u.exec(text)?.[0].length ?? 0
  let end = text.trimEnd().length
  const offer = OFFERS.exec(text.slice(0, end))
  if (offer && offer.index - front >= 3) end = offer.index
  while (end > front && /[\s☆★♪!〜~◆■●◇＊*♡♥-]/u.test(text.charAt(end - 1))) end -= 1
  return wordsOf(flyer, { start: line.start + front, end: line.start + end }, 120)
}
