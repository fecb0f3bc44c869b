import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { firstParagraph, wordsOf } from '../text/words'

const SEPARATOR = /[、,\n/・]|[ \t]{2,}/gu

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
    coOrganizerNames: all.length === 0 ? undefined : {
      value: all.map(({ value }) => value),
      spans: all.flatMap(({ spans }) => spans),
    },
  }
}

function namesIn(flyer: Flyer, { start, end }: Span): Found<string>[] {
  const text = flyer.plain.slice(start, end)
  const names: Found<string>[] = []
  let from = 0
  for (const separator of [...text.matchAll(SEPARATOR), { 0: '', index: text.length }]) {
    const name = wordsOf(flyer, { start: start + from, end: start + separator.index }, 60)
    if (name) names.push(name)
    from = separator.index + separator[0].length
  }
  return names
}
