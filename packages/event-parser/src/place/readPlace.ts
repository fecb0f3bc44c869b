import { sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { within } from '../text/within'
import { firstLine, firstParagraph, linesIn, wordsOf } from '../text/words'
import { foundOf, readAddresses, readPostcodes } from './readAddress'

/** What ends the name of a venue: its address, the way there, a remark. */
const BEHIND_NAME =
  /[(（]?[ \t]{0,2}(?:〒|住所|所在地|アクセス|最寄|※|https?:)|[、。]|(?:です|となります|になります|にて|で開催|で行います)|[ \t]{0,2}\((?:[^()]{0,24}(?:駅|徒歩|分|区|市|町|丁目|バス|下車|参加|定員|名|人)[^()]{0,30})\)| {1,3}(?:JR|東京メトロ|都営)/u
const WAY = /徒歩|下車|駅から|駅より|バス停|駅直結|駅すぐ|駅前/u
const NOWHERE = /^(?:オンライン|Zoom|ウェブ|WEB|Web|各自|ご自宅|YouTube|未定|調整中|Teams|Webex|インターネット)/iu

/** The venue, its address and the way there. */
export function readPlace(flyer: Flyer): FoundFields {
  const sections = sectionsAbout(flyer, 'venue')
  const named = sections.map((section) => nameIn(flyer, section)).find((name) => name !== undefined)
  const addresses = readAddresses(flyer.plain)
  const postcodes = readPostcodes(flyer.plain)
  const places = [...sections, ...sectionsAbout(flyer, 'address', 'access')]
  const address = places.flatMap((section) => within(addresses, section))[0]
  const postcode = places.flatMap((section) => within(postcodes, section))[0]
  return {
    'venue.name': named ?? nameInProse(flyer),
    'venue.address': address && foundOf(address),
    'venue.postalCode': postcode && foundOf(postcode),
    'venue.access': accessIn(flyer, sections),
  }
}

function nameIn(flyer: Flyer, section: Span): Found<string> | undefined {
  const line = firstLine(flyer, section)
  const text = flyer.plain.slice(line.start, line.end)
  if (NOWHERE.test(text)) return undefined
  const address = readAddresses(text)[0]
  const cut = Math.min(BEHIND_NAME.exec(text)?.index ?? Infinity, address?.start ?? Infinity, text.length)
  const open = cut > 0 && text.charAt(cut - 1) === '(' ? cut - 1 : cut
  return wordsOf(flyer, { start: line.start, end: line.start + open }, 60)
}

const PROSE =
  /[、,] ?((?:当院|当センター|本院|院内|東京|[^\s、。,\d:()]{2,14}(?:病院|センター|会館|ホール|プラザ|大学))[^\n、。,:]{0,30}?)(?:にて|において|を会場に|で(?=[、,]|[^\n。]{0,40}(?:開催|開き|行い|実施)))/u

function nameInProse(flyer: Flyer): Found<string> | undefined {
  const match = PROSE.exec(flyer.plain)
  if (!match) return undefined
  const start = match.index + match[0].indexOf(match[1] ?? '')
  return wordsOf(flyer, { start, end: start + (match[1]?.length ?? 0) }, 60)
}

/** The way there: what stands behind its label, or the line of the venue that tells of a station. */
function accessIn(flyer: Flyer, venues: readonly Span[]): Found<string> | undefined {
  for (const section of sectionsAbout(flyer, 'access')) {
    const paragraph = firstParagraph(flyer, section)
    if (WAY.test(flyer.plain.slice(paragraph.start, paragraph.end))) return wordsOf(flyer, paragraph, 300)
  }
  for (const section of venues) {
    const line = linesIn(flyer, section).find(({ start, end }) => WAY.test(flyer.plain.slice(start, end)))
    if (!line) continue
    const text = flyer.plain.slice(line.start, line.end)
    const bracket = /[(（]([^()（）]{0,60}(?:徒歩|下車|駅から|駅より|バス停|駅直結|駅すぐ|駅前)[^()（）]{0,40})[)）]/u.exec(text)
    if (bracket) {
      const start = line.start + bracket.index + 1
      return wordsOf(flyer, { start, end: start + (bracket[1]?.length ?? 0) }, 200)
    }
    if (line.start > section.start) return wordsOf(flyer, line, 200)
  }
  return undefined
}
