import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { firstParagraph, wordsOf } from '../text/words'

const SEPARATOR = /[、,\n/]|[ \t]{2,}|・/gu
/** A point stands between two hosts, or within the name of one. */
const HOST =
  /(?:病院|センター|会|[区市都]|法人|大学|機構|協会|財団|クリニック|研究所|実行委員会)[ \t]*$/u
const REMARK = /[※(]|後援|協力|問い?合/u

/** Who holds the event, and with whom. */
export function readOrganizers(flyer: Flyer): FoundFields {
  const sections = sectionsAbout(flyer, 'organizer')
  const [first, ...others] = sections[0] ? namesIn(flyer, firstParagraph(flyer, sections[0])) : []
  const co = sectionsAbout(flyer, 'coOrganizer').flatMap((section) =>
    namesIn(flyer, firstParagraph(flyer, section)),
  )
  const all = [...others, ...co]
  return {
    organizerName: first,
    coOrganizerNames:
      all.length === 0
        ? undefined
        : {
            value: all.map(({ value }) => value),
            spans: all.flatMap(({ spans }) => spans),
          },
  }
}

function namesIn(flyer: Flyer, { start, end }: Span): Found<string>[] {
  const whole = flyer.plain.slice(start, end)
  const text = whole.slice(0, REMARK.exec(whole)?.index ?? whole.length)
  const isList = text.split('・').every((part) => HOST.test(part))
  const names: Found<string>[] = []
  let from = 0
  for (const separator of [...text.matchAll(SEPARATOR), { 0: '', index: text.length }]) {
    if (separator[0] === '・' && !isList) continue
    const name = wordsOf(flyer, { start: start + from, end: start + separator.index }, 60)
    if (name && /^[\p{L}\p{N}]/u.test(name.value)) names.push(name)
    from = separator.index + separator[0].length
  }
  return names
}
