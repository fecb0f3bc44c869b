import type { EventKind } from '@tokyo-cancer-portal/domain'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'

const WORDS: readonly (readonly [EventKind, RegExp])[] = [
  ['training', /医療(?:従事|関係)者(?:向け|対象|研修)|研修会?|緩和ケア研修/u],
  ['consultation', /相談会|個別相談|出張相談|よろず相談|無料相談|相談(?:日|コーナー)/u],
  ['salon', /サロン|交流会|患者会|家族会|つどい|集い|カフェ|おしゃべり|茶話会|ひろば|語り合|ピアサポート|座談会/u],
  ['class', /教室|講習|レッスン|ヨガ|体操|体験会|ワークショップ|クラス/u],
  ['seminar', /セミナー|勉強会|学習会/u],
  ['lecture', /講演|公開講座|市民講座|講座|フォーラム|シンポジウム/u],
  ['campaign', /キャンペーン|啓発|展示|パネル展|フェア|ライトアップ|リレー・?フォー|月間|ウィーク/u],
]

/** What kind of gathering it is, by the words of its title, else by those of the whole text if they say but one. */
export function readKind({ plain }: Flyer, title: Found<string> | undefined): FoundFields {
  const span = title?.spans[0]
  const inTitle = span && kindsIn(plain, span)
  const [first] = inTitle ?? []
  return first ? { kind: first } : {}
}

function kindsIn(plain: string, { start, end }: Span): Found<EventKind>[] {
  const text = plain.slice(start, end)
  return WORDS.flatMap(([value, pattern]) => {
    const match = pattern.exec(text)
    if (!match) return []
    const at = start + match.index
    return [{ value, spans: [{ start: at, end: at + match[0].length }] }]
  })
}
