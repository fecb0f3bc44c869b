import type { EventKind } from '@tokyo-cancer-portal/domain'
import { sectionAt } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields } from '../model/Found'

const WORDS: readonly (readonly [EventKind, RegExp])[] = [
  [
    'training',
    /医療(?:従事|関係)?者(?:向け|対象)|(?<!ピア|ボランティア|市民|サポーター(?:養成)?)研修/gu,
  ],
  [
    'consultation',
    /相談会|(?:出張|個別|無料|電話|よろず|就労|夜間|休日)相談(?!支援|室|窓口)|相談(?:日|コーナー|デー)/gu,
  ],
  [
    'salon',
    /サロン|交流会|患者会|家族会|(?:の)?つどい|カフェ|おしゃべり|茶話会|語り合|ピアサポート(?!ー|研)|座談会/gu,
  ],
  ['class', /教室|講習|レッスン/gu],
  ['seminar', /セミナー|勉強会|学習会/gu],
  ['lecture', /講演|公開講座|市民講座|講座|シンポジウム|フォーラム/gu],
  ['campaign', /キャンペーン|啓発|展示会|展示(?:$|[」 ])|パネル展|ライトアップ/gu],
]

/**
 * What kind of gathering it is, by the words of its title outside quotation marks, else by those within, else by those
 * before the first label. Nothing where they name two kinds.
 */
export function readKind(flyer: Flyer, title: Found<string> | undefined): FoundFields {
  const span = title?.spans[0]
  const text = span ? flyer.plain.slice(span.start, span.end) : ''
  const outside = text.replaceAll(/[「『][^「」『』]*[」』]/gu, (quoted) =>
    ' '.repeat(quoted.length),
  )
  for (const words of [outside, text]) {
    const kind = span && onlyKindIn(words, span.start)
    if (kind !== undefined) return kind === null ? {} : { kind }
  }
  const head = flyer.sections[0]
  const kind = head && onlyKindIn(flyer.plain.slice(head.start, head.end), head.start)
  const isHead = kind && sectionAt(flyer, kind.spans[0]?.start ?? 0) === head
  return kind && isHead ? { kind } : {}
}

/** The kind that the words name; `null` where they name several, `undefined` where they name none. */
function onlyKindIn(text: string, offset: number): Found<EventKind> | null | undefined {
  const found = WORDS.flatMap(([value, pattern]) => {
    const [match] = text.matchAll(pattern)
    if (!match) return []
    const start = offset + match.index
    return [{ value, spans: [{ start, end: start + match[0].length }] }]
  })
  const [first, second] = found
  return second && first?.value !== 'training' ? null : first
}
