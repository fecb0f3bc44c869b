import type { Audience } from '@tokyo-cancer-portal/domain'
import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { firstParagraph, wordsOf } from '../text/words'

const CARED =
  '(?:治療|手術|療養|通院|入院|術後|闘病|化学療法|抗がん剤|診断|お悩み|悩んで|困って|お持ち|症状|受けた|受けられた|罹った|かかった)[^、。\\n・]{0,14}(?:方|かた|人)'
const WITH_CANCER =
  '(?:がん|癌)(?:と|を|に)(?!関心|興味|関する|ついて|家族|携わ|詳し|支え)[^、。\\n・]{0,10}(?:方|かた)'
const WORDS: readonly (readonly [Audience, RegExp])[] = [
  [
    'patient',
    new RegExp(
      `患者|(?:がん|癌)(?:の)?(?:経験者|サバイバー|体験者)|ご本人|罹患|(?:がん|癌)の方|経験者|${CARED}|${WITH_CANCER}`,
      'gu',
    ),
  ],
  ['family', /家族|遺族|パートナー|介護者/gu],
  ['employer', /企業|人事|事業主|事業者|職場の|雇用主|経営者|会社の|産業保健|労務/gu],
  [
    'medical',
    /医療(?:従事|関係|職|・?介護|・?福祉|スタッフ|者)|看護(?:師|職)|(?<!と)医師|薬剤師|ケアマネ|介護支援専門員|ソーシャルワーカー|専門職|支援者|訪問看護|福祉職|多職種|相談員/gu,
  ],
  [
    'public',
    /(?<!なら、?|であれば、?|方は、?|ば、?)どなた(?:でも|も)|一般(?:の方|市民|都民|区民|向け|$|[、。・(\n])|市民|都民|区民|地域の(?:方|皆)|(?:関心|興味)の?(?:が)?(?:ある|おあり)|住民/gu,
  ],
]
/** They tell who else may come, not whom the event is for. */
const EXCEPTION = /^[^(、。・]{0,3}(?:以外|を?除|ご遠慮|対象外)/u

/** Whom the event is for. */
export function readAudience(flyer: Flyer): FoundFields {
  const sections = sectionsAbout(flyer, 'audience')
  for (const section of sections) {
    const paragraph = firstParagraph(flyer, section)
    const note = noteIn(flyer, paragraph)
    const aside = note?.isAside ? note.span : undefined
    const audiences = audiencesIn(flyer.plain, paragraph, aside)
    if (audiences) return { audiences, audienceNote: note && wordsOf(flyer, note.span, 120) }
  }
  return sections.length > 0 ? {} : { audiences: inProse(flyer) }
}

/** The words about others that may come, too, are left out: 他院で治療中の方も参加できます. */
function audiencesIn(
  plain: string,
  { start, end }: Span,
  aside?: Span,
): Found<Audience[]> | undefined {
  const text = plain.slice(start, end)
  const found = WORDS.flatMap(([value, pattern]) => {
    const match = [...text.matchAll(pattern)].find(({ 0: words, index }) => {
      const isAside =
        aside !== undefined && start + index >= aside.start && start + index < aside.end
      return !isAside && !EXCEPTION.test(text.slice(index + words.length, index + words.length + 8))
    })
    return match
      ? [
          {
            value,
            span: { start: start + match.index, end: start + match.index + match[0].length },
          },
        ]
      : []
  })
  if (
    found.length === 0 ||
    hasUnknown(text, aside && { start: aside.start - start, end: aside.end - start })
  )
    return undefined
  return { value: found.map(({ value }) => value), spans: found.map(({ span }) => span) }
}

/** Whether a text lists people of whom no word is known: to name but the others would be wrong. */
function hasUnknown(text: string, aside: Span | undefined): boolean {
  const own = aside ? text.slice(0, aside.start) + text.slice(aside.end) : text
  return own
    .split(/[、,・/\n。()]|および|及び|または|又は|と(?=[^い言診])/u)
    .some(
      (item) =>
        /(?:方|かた|人)[ \t]*$/u.test(item) &&
        WORDS.every(([, pattern]) => item.search(pattern) < 0),
    )
}

const PATIENTS = '(?:患者|経験者|体験者|サバイバー)(?:さん|様|さま|の方|の皆さま|の皆様|の皆さん)?'
const PROSE = new RegExp(
  [
    `${PATIENTS}(?:・|と|や|、|および|及び|とその|やその)(?:その)?(?:ご)?家族(?:の方|の皆さま|の皆様|の皆さん)?(?:[^\\n。、]{0,10}(?:どなたでも|対象|ための|なら|であれば|向け|が集|の(?:交流会|サロン|会|つどい|集い)))`,
    `[^\\n。、]{0,16}(?:患者|経験|体験|治療中|闘病)[^\\n。、]{0,12}(?:なら|であれば)[^\\n。]{0,3}どなたでも`,
    '(?:[^\\n。]{0,24})どなたでも(?:[^\\n。]{0,4}(?:参加|ご参加|お気軽|聴講|ご聴講|ご来場|入場))',
    '(?:患者さん|患者様|ご家族|の方|医療従事者|医療者|一般の方)[^\\n。、]{0,4}(?:を対象に|が対象|を対象と)',
  ].join('|'),
  'u',
)

function inProse({ plain }: Flyer): Found<Audience[]> | undefined {
  const match = PROSE.exec(plain)
  return match
    ? audiencesIn(plain, { start: match.index, end: match.index + match[0].length })
    : undefined
}

const NOTE =
  /\(([^()\n]{4,80})\)|※[ \t]{0,2}([^※()\n]{4,80})|。[ \t\n]{0,3}([^。\n※()]{6,80}(?:です|ます|ください|可|歓迎)。?)/u

function noteIn(
  { plain }: Flyer,
  { start, end }: Span,
): { span: Span; isAside: boolean } | undefined {
  const match = NOTE.exec(plain.slice(start, end))
  const words = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || words === undefined) return undefined
  const at = start + match.index + match[0].indexOf(words)
  return { span: { start: at, end: at + words.length }, isAside: at > start + 1 }
}
