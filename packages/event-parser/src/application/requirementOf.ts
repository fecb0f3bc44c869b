import type { ApplicationRequirement } from '@tokyo-cancer-portal/domain'
import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, Span } from '../model/Found'

const APPLYING = '(?:事前)?(?:の)?(?:お|ご)?(?:申し?込み?|予約|登録)'
const NOT_NEEDED = new RegExp(
  `${APPLYING}(?:は|の必要は|等は|も)?[ \\t:]{0,2}(?:不要|(?:は)?いりません|要りません|必要ありません|必要はありません|必要なし|なし|無し)|(?:予約|申し?込み?)なしで|当日[、 ]?直接|直接[^\\n。]{0,8}お越し`,
  'u',
)
const NEEDED = new RegExp(
  `要(?:事前)?(?:予約|申し?込み?)|${APPLYING}(?:制|が必要|必要|必須|は必要)|事前(?:申し?込み?|予約|登録)|(?:お|ご)?(?:申し?込み?|予約)(?:ください|下さい|をお願い|のうえ|の上|受付中|は(?:電話|メール|こちら|下記|以下))|完全予約`,
  'u',
)
/** At the beginning of what 申込み says. */
const SAID_NOT = /^[^\n。]{0,8}(?:不要|いりません|要りません|必要ありません|必要はありません|なし)/u

/** Whether one must apply. Nothing where the text says both. */
export function requirementOf(flyer: Flyer): Found<ApplicationRequirement> | undefined {
  for (const section of sectionsAbout(flyer, 'apply')) {
    const text = flyer.plain.slice(section.labelStart, section.end)
    const value = flyer.plain.slice(section.start, section.end)
    const not = SAID_NOT.exec(value) ?? NOT_NEEDED.exec(text)
    const spans = [{ start: section.labelStart, end: section.end }]
    if (not) return { value: 'not-required', spans }
    if (section.end > section.start) return { value: 'required', spans }
  }
  const not = NOT_NEEDED.exec(flyer.plain)
  const needed = NEEDED.exec(flyer.plain)
  if (not && needed && !not[0].includes(needed[0]))
    return overlaps(not, needed) ? found('not-required', not) : undefined
  if (not) return found('not-required', not)
  if (needed) return found('required', needed)
  const section = sectionsAbout(flyer, 'deadline', 'applyPeriod')[0]
  return section && section.end > section.start
    ? { value: 'required', spans: [{ start: section.labelStart, end: section.end }] }
    : undefined
}

const found = (
  value: ApplicationRequirement,
  match: RegExpExecArray,
): Found<ApplicationRequirement> => ({
  value,
  spans: [spanAt(match)],
})

const overlaps = (one: RegExpExecArray, other: RegExpExecArray): boolean =>
  one.index < other.index + other[0].length && other.index < one.index + one[0].length

const spanAt = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
})
