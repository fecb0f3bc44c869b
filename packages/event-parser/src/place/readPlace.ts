import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { within } from '../text/within'
import { firstParagraph, linesIn, wordsOf } from '../text/words'
import { foundOf, readAddresses, readPostcodes } from './readAddress'
import { venueName } from './venueName'

const WAY = /徒歩|下車|駅から|駅より|バス停|駅直結|駅すぐ|駅前/u
const LONGEST_LINE = 300

/** The venue, its address and the way there. */
export function readPlace(flyer: Flyer): FoundFields {
  const addresses = readAddresses(flyer.plain)
  const postcodes = readPostcodes(flyer.plain)
  const places = sectionsOfPlace(flyer)
  const address = places.flatMap((section) => within(addresses, section))[0]
  const postcode = places.flatMap((section) => within(postcodes, section))[0]
  return {
    'venue.name': venueName(flyer),
    'venue.address': address && foundOf(address),
    'venue.postalCode': postcode && foundOf(postcode),
    'venue.access': accessIn(flyer, addresses),
  }
}

/** The address of a hospital at the foot of a page is not that of the venue: it stands behind the desk to ask. */
function sectionsOfPlace(flyer: Flyer, ...kinds: ('access' | 'address')[]): Span[] {
  const [venue] = sectionsAbout(flyer, 'venue')
  const [contact] = sectionsAbout(flyer, 'contact')
  const foot = contact && venue && contact.start > venue.start ? contact.start : Infinity
  return [
    ...(kinds.length > 0 ? [] : sectionsAbout(flyer, 'venue')),
    ...sectionsAbout(
      flyer,
      ...(kinds.length > 0 ? kinds : (['address', 'access'] as const)),
    ).filter(({ start }) => start < foot),
  ]
}

/** The way there: what stands behind its label, or the words of the venue that tell of a station. */
function accessIn(flyer: Flyer, addresses: readonly Span[]): Found<string> | undefined {
  for (const section of sectionsOfPlace(flyer, 'access')) {
    const paragraph = withoutAddress(flyer, firstParagraph(flyer, section), addresses)
    if (WAY.test(flyer.plain.slice(paragraph.start, paragraph.end))) {
      return wordsOf(flyer, paragraph, 300)
    }
  }
  for (const section of [...sectionsAbout(flyer, 'venue'), ...sectionsOfPlace(flyer, 'address')]) {
    for (const line of linesIn(flyer, section)) {
      const way = wayIn(flyer, line, addresses)
      if (way) return wordsOf(flyer, way, 200)
    }
  }
  return undefined
}

function wayIn(flyer: Flyer, line: Span, addresses: readonly Span[]): Span | undefined {
  const text = flyer.plain.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE))
  const way = WAY.exec(text)?.index
  if (way === undefined) return undefined
  const open = text.lastIndexOf('(', way)
  const close = text.indexOf(')', way)
  if (open >= 0 && close >= 0 && text.indexOf(')', open) === close) {
    return withoutAddress(
      flyer,
      { start: line.start + open + 1, end: line.start + close },
      addresses,
    )
  }
  const railway =
    /[ \t](?=(?:JR|東京メトロ|都営|地下鉄|都電|京王|小田急|西武|東武|東急|京成|京急|最寄)|[^ \t]{1,12}線|「?[^ \t]{1,10}駅)/u.exec(
      text,
    )?.index
  const start = line.start + (railway !== undefined && railway < way ? railway : 0)
  const isWholeLine =
    start > line.start || !/病院|センター|会館|ホール|プラザ|室/u.test(text.slice(0, way))
  return isWholeLine ? withoutAddress(flyer, { start, end: line.end }, addresses) : undefined
}

/** What stands behind the address, where one comes first. */
function withoutAddress({ plain }: Flyer, span: Span, addresses: readonly Span[]): Span {
  const last = within(addresses, span).at(-1)
  if (!last) return span
  const separator = /^[\s、,;:/・)]{0,8}/u.exec(plain.slice(last.end, span.end))?.[0].length ?? 0
  return { start: last.end + separator, end: span.end }
}
