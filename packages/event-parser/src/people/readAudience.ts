import type { Audience } from '@tokyo-cancer-portal/domain'
import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { firstParagraph, wordsOf } from '../text/words'
import { AUDIENCE_WORDS, namesOthers } from './audienceWords'

/** They tell who else may come, not whom the event is for. */
const EXCEPTION = /^[^(、。・]{0,3}(?:以外|を?除|ご遠慮|対象外)/u

const ALSO = /^[^、。]{0,6}も/u

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
  const found = AUDIENCE_WORDS.flatMap(([value, pattern]) => {
    const match = [...text.matchAll(pattern)].find(({ 0: words, index }) => {
      const at = start + index
      const isAside = aside !== undefined && at >= aside.start && at < aside.end
      const behind = text.slice(index + words.length, index + words.length + 8)
      // ご家族も可 adds somebody; 他院で治療中の方も可 tells more of patients.
      if (isAside && (value === 'patient' || !ALSO.test(behind))) return false
      return !EXCEPTION.test(behind)
    })
    if (!match) return []
    const at = start + match.index
    return [{ value, span: { start: at, end: at + match[0].length } }]
  })
  const own = aside ? plain.slice(start, aside.start) + plain.slice(aside.end, end) : text
  if (found.length === 0 || namesOthers(own)) return undefined
  return { value: found.map(({ value }) => value), spans: found.map(({ span }) => span) }
}

const PATIENTS = '(?:患者|経験者|体験者|サバイバー)(?:さん|様|さま|の方|の皆さま|の皆様|の皆さん)?'
const PROSE = new RegExp(
  [
    `${PATIENTS}(?:・|と|や|、|および|及び|とその|やその)(?:その)?(?:ご)?家族(?:の方|の皆さま|の皆様|の皆さん)?(?:[^\\n。、]{0,10}(?:どなたでも|対象|ための|なら|であれば|向け|が集|の(?:交流会|サロン|会|つどい|集い)))`,
    `[^\\n。、]{0,16}(?:患者|経験|体験|治療中|闘病)[^\\n。、]{0,12}(?:なら|であれば)[^\\n。]{0,3}どなたでも`,
    '(?:[^\\n。、・]{0,10}(?:患者|家族|医療者|市民)[^\\n。、・]{0,4}(?:、|・|と|のほか、?|をはじめ、?|だけでなく、?|はもちろん、?|に限らず、?)){0,3}どなたでも(?:[^\\n。]{0,4}(?:参加|ご参加|お気軽|聴講|ご聴講|ご来場|入場))',
    '(?:患者さん|患者様|ご家族|の方|医療従事者|医療者|一般の方)[^\\n。、]{0,4}(?:を対象に|が対象|を対象と)',
    '(?:医療従事者|医療関係者|医療者|看護師|患者さん|一般の方)向け',
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
  /\(([^()\n]{4,80})\)(?=[ \t]{0,3}(?:[\n。、]|$))|※[ \t]{0,2}([^※()\n]{4,80})|。[ \t\n]{0,3}([^。\n※()]{6,80}(?:です|ます|ください|可|歓迎)。?)/u

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
