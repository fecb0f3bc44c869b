import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'

const PEOPLE = /(?<![\d,.])(\d{1,3}(?:,\d{3})|\d{1,5})[ \t]{0,2}(?:名|人|席)(?!以上|まで同伴)/u
const NAMED =
  /定員(?:は|:|\(|数|[ \t]){0,3}[^\n。、\d]{0,10}(?<![\d,])(\d{1,3}(?:,\d{3})|\d{1,5})[ \t]?(?:名|人|席)|先着[ \t]?(\d{1,5})[ \t]?(?:名|人)/u
const SEVERAL = /\d[ \t]?(?:名|人)[^\n]{0,12}(?:オンライン|会場|Zoom|Web)|組/iu

/** How many people can take part; nothing where a text gives several numbers. */
export function readCapacity(flyer: Flyer, isHybrid: boolean): FoundFields {
  const section = sectionsAbout(flyer, 'capacity')[0]
  if (section) return { capacity: inSection(flyer, section) }
  // Of a hybrid event a number in passing is that of the hall.
  const match = isHybrid ? null : NAMED.exec(flyer.plain)
  if (!match) return {}
  return {
    capacity: numberAt(match[1] ?? match[2], {
      start: match.index,
      end: match.index + match[0].length,
    }),
  }
}

function inSection({ plain }: Flyer, { start, end }: Span): Found<number> | undefined {
  const text = plain.slice(start, Math.min(end, start + 80))
  const match = PEOPLE.exec(text)
  if (!match || SEVERAL.test(text)) return undefined
  const at = start + match.index
  return numberAt(match[1], { start: at, end: at + match[0].length })
}

function numberAt(digits: string | undefined, span: Span): Found<number> | undefined {
  const value = Number(digits?.replaceAll(',', ''))
  return value > 0 ? { value, spans: [span] } : undefined
}
