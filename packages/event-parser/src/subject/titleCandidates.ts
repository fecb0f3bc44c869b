import { sectionAt } from '../labels/kindsAt'
import { readLabel } from '../labels/readLabel'
import type { Flyer } from '../model/Flyer'
import type { Span } from '../model/Found'
import { trimSpan } from '../text/trimSpan'
import { within } from '../text/within'

/** Words by which the name of a gathering is known. */
export const EVENT =
  /サロン|講座|教室|セミナー|カフェ|講演|研修|フォーラム|つどい|集い|交流会|シンポジウム|相談(?!支援|室|窓口|員|セ)|勉強会|体験|フェア|フェス|キャンペーン|ワークショップ|患者会|家族会|学習会|懇談会|おしゃべり|茶話会|ひろば|広場|まつり|デー(?:$|[ 」])|展(?:$|[ 」])|展示|レッスン|説明会|講習|クラス|ミーティング|ヨガ|コンサート|[るぶむすつくうの]会|集まり|座談会|カンファレンス|学校|ウィーク|月間|プログラム|ピアサポート/u
const ADDRESSED =
  /各位|(?:様|殿|さま|御中|皆さま|皆様)$|^(?:お知らせ|ご案内|新着情報|ホーム|トップ|イベント|記|以上|NEWS|参加者募集|開催案内|チラシ)[!]?$/u
const OFFICE = /(?:病院|センター|医院|クリニック|法人|協議会|大学|学会|東京都)$/u
const SENTENCE = /[。、]|(?:です|ます|ました|ください|下さい|でしょう|こんにちは)[!]?$|お世話|平素/u
const CHROME = /\t|\||^[^<「]*>|更新|ページ|PDF|Copyright|https?:|@|No\.|Vol\.|第\d+号|発行|^-+$/iu
/** 「…」を開催します tells the name within a sentence. */
const QUOTED =
  /[「『]([^「」『』]{3,50})[」』](?=(?:を|の)[^\n。]{0,8}(?:開催|開きます|ご案内|お知らせ|行います|実施))/u
const HELD =
  /(?:^|[、。は] ?)(?:(?:下記|以下|次)の(?:通り|とおり)|このたび|今年も|恒例の)?([^、。\n]{4,45}?)を[^、。]{0,6}(?:開催|開きます|行います|実施|開講)/u
const HEAD = 14

export type Candidate = { span: Span; score: number }

/** What may be the name of the event among the first lines, with how likely it is. */
export function titleCandidates(flyer: Flyer): Candidate[] {
  return flyer.lines
    .map((line) => trimSpan(flyer.plain, line))
    .filter(({ start, end }) => end > start)
    .slice(0, HEAD)
    .flatMap((line, index) => {
      const candidate = candidateOf(flyer, line)
      return candidate ? [{ ...candidate, score: candidate.score + HEAD - index }] : []
    })
}

function candidateOf(flyer: Flyer, line: Span): Candidate | null {
  const text = flyer.plain.slice(line.start, line.end)
  const kinds = sectionAt(flyer, line.start)?.kinds ?? []
  if (kinds.some((kind) => kind !== 'other' && kind !== 'organizer' && kind !== 'program'))
    return null
  if (readLabel(flyer.plain, line.start, line.end, 'line')) return null
  const inSentence = nameInSentence(text)
  if (inSentence) {
    const start = line.start + inSentence.start
    return { span: { start, end: start + inSentence.length }, score: 8 }
  }
  if (
    CHROME.test(text) ||
    ADDRESSED.test(text.replaceAll(/[^\p{L}\p{N}]/gu, '')) ||
    /\d{2,4}-\d{3,4}/.test(text)
  )
    return null
  if (text.length > 70 || SENTENCE.test(withoutQuotes(text))) return null
  const isDated = within(flyer.dates, line).length + within(flyer.times, line).length > 0
  const isEvent = EVENT.test(text)
  if (!isEvent && (isDated || OFFICE.test(text) || text.length > 40 || text.length < 4)) return null
  const score =
    (isEvent ? 12 : 0) +
    (/[「『]/u.test(text) ? 4 : 0) -
    (isDated ? 10 : 0) -
    (kinds.length > 0 ? 6 : 0)
  return { span: line, score }
}

const withoutQuotes = (text: string): string =>
  text.replaceAll(/[「『][^「」『』]{0,60}[」』]/gu, '')

function nameInSentence(text: string): { start: number; length: number } | null {
  const quoted = QUOTED.exec(text)
  if (quoted?.[1] && EVENT.test(quoted[1]))
    return { start: quoted.index + 1, length: quoted[1].length }
  const held = HELD.exec(text)
  if (held?.[1] && EVENT.test(held[1])) {
    const front = /^[^\p{L}\p{N}「『]*/u.exec(held[1])?.[0].length ?? 0
    const start = held.index + held[0].indexOf(held[1]) + front
    return { start, length: held[1].length - front }
  }
  return null
}
