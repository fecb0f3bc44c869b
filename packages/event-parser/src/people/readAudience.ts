import type { Audience } from '@tokyo-cancer-portal/domain'
import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { firstParagraph, wordsOf } from '../text/words'

const WORDS: readonly (readonly [Audience, RegExp])[] = [
  ['patient', /患者|がんと(?:診断|言われ)|(?:がん|癌)(?:経験者|サバイバー|体験者)|治療中の方|ご本人|罹患/gu],
  ['family', /家族|ご家庭の方|遺族|パートナー|介護者/gu],
  ['employer', /企業|人事|事業主|事業者|職場の|雇用主|経営者|会社の|産業保健|労務/gu],
  ['medical', /医療(?:従事|関係|職|・?介護|スタッフ|者)|看護(?:師|職)|医師|薬剤師|ケアマネ|介護支援専門員|ソーシャルワーカー|専門職|支援者|訪問看護|福祉職|多職種|相談員/gu],
  ['public', /どなたでも|どなたも|一般(?:の方|市民|都民|区民|向け)?|市民|都民|区民|地域の(?:方|皆)|(?:関心|興味)の?(?:が)?ある方|住民/gu],
]
/** They tell who may come, too, but not whom the event is for. */
const EXCEPTION = /^[^(、。・]{0,3}(?:以外|を?除|ご遠慮|対象外)/u

/** Whom the event is for. */
export function readAudience(flyer: Flyer): FoundFields {
  for (const section of sectionsAbout(flyer, 'audience')) {
    const paragraph = firstParagraph(flyer, section)
    const audiences = audiencesIn(flyer.plain, paragraph)
    if (audiences) return { audiences, audienceNote: noteIn(flyer, paragraph) }
  }
  return { audiences: inProse(flyer) }
}

function audiencesIn(plain: string, { start, end }: Span): Found<Audience[]> | undefined {
  const text = plain.slice(start, end)
  const found = WORDS.flatMap(([value, pattern]) => {
    const match = [...text.matchAll(pattern)].find(
      (one) => !EXCEPTION.test(text.slice(one.index + one[0].length, one.index + one[0].length + 8)),
    )
    return match ? [{ value, start: start + match.index, end: start + match.index + match[0].length }] : []
  })
  if (found.length === 0) return undefined
  return { value: found.map(({ value }) => value), spans: found.map((one) => ({ start: one.start, end: one.end })) }
}

const PROSE =
  /(?:(?:がん)?(?:の)?患者(?:さん|様|さま)?(?:・|と|や|、|および|及び)(?:その)?(?:ご)?家族(?:の方|の皆さま|の皆様)?)(?:[^\n。]{0,16}(?:どなたでも|対象|ための|の方|なら))|どなたでも(?:[^\n。]{0,6}(?:参加|ご参加|お気軽))/u

function inProse(flyer: Flyer): Found<Audience[]> | undefined {
  const match = PROSE.exec(flyer.plain)
  return match ? audiencesIn(flyer.plain, { start: match.index, end: match.index + match[0].length }) : undefined
}

const NOTE = /[※(]([^※()\n]{4,80})\)?|。([^。\n※()]{6,80}(?:です|ます|ください|可|歓迎)。?)/u

function noteIn(flyer: Flyer, { start, end }: Span): Found<string> | undefined {
  const match = NOTE.exec(flyer.plain.slice(start, end))
  const words = match?.[1] ?? match?.[2]
  if (!match || words === undefined) return undefined
  const at = start + match.index + match[0].indexOf(words)
  return wordsOf(flyer, { start: at, end: at + words.length }, 120)
}
