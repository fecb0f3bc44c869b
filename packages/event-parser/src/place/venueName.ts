import { sectionsAbout } from '../labels/kindsAt'
import { readLabel } from '../labels/readLabel'
import type { Section } from '../labels/sectionsOf'
import type { Flyer } from '../model/Flyer'
import type { Found, Span } from '../model/Found'
import { within } from '../text/within'
import { firstParagraph, linesIn, wordsOf } from '../text/words'
import { readAddresses } from './readAddress'

/** What ends the name of a venue: its address, the way there, a remark. */
const BEHIND_NAME =
  /[ \t]{0,2}[(]?[ \t]{0,2}(?:〒|住所[: ]|所在地[: ]|アクセス[: ]|最寄|※|https?:)|[。]|(?:です|となります|になります|にて)(?:$|[。、 ])|で(?:開催|行い)|[ \t]{0,2}\((?=[^()]{0,40}(?:駅|徒歩|丁目|バス停|下車|参加|定員|申込|予約|先着|無料|アクセス|裏面|詳細|下記|\d{1,4}名|地図|MAP|オンライン|Zoom))|[ \t]{1,3}(?=JR|東京メトロ|都営|地下鉄)|、(?=オンライン|Zoom|JR)|[ \t]{0,2}(?:および|及び|または|又は|もしくは|＋|\+|と|・|\/|&|[②-⑨])[ \t]{0,2}(?:オンライン|Zoom|Web)|[ \t]{0,2}\((?=[^()]{0,20}[区市町村][^()]{1,14}\d)/iu
const NOWHERE =
  /^[ \t(「]{0,3}(?:ハイブリッド|オンライン|Zoom|ウェブ|WEB|各自|ご自宅|自宅|YouTube|未定|調整中|Teams|Webex|インターネット|申込|お申|後日)/iu
const HOUSE =
  '(?:病院|センター|会館|ホール|プラザ|大学|区民館|公民館|図書館|当院|本院|院内|医院|クリニック|ビル)'
const ROOM =
  /階|[ \d]F(?:$|[ 　])|室|ホール|講堂|ルーム|ロビー|ラウンジ|ギャラリー|食堂|ホワイエ|スペース|コーナー|教室|会館|プラザ|棟/u
const NO_ROOM =
  /オンライン|Zoom|配信|徒歩|駅|バス|[:。]|\d{3}-|ください|です|ます|名[)]?$|JR|[区市町村].{1,8}\d|無料|※/iu

/** The name of the venue, from its label or, without one, from the line or the sentence that says the time. */
export function venueName(flyer: Flyer): Found<string> | undefined {
  const sections = sectionsAbout(flyer, 'venue')
  for (const section of sections) {
    const name = nameIn(flyer, section)
    if (name) return name
  }
  if (sections.length > 0) return undefined
  return nameBelowDate(flyer) ?? nameInProse(flyer)
}

function nameIn(flyer: Flyer, section: Section): Found<string> | undefined {
  const [whole, second] = linesIn(flyer, firstParagraph(flyer, section))
  if (!whole) return undefined
  const line = behindAddress(flyer, whole)
  const text = flyer.plain.slice(line.start, line.end)
  if (NOWHERE.test(text)) return undefined
  const end = line.start + endOfName(text)
  const isWhole = flyer.plain.slice(end, line.end).trim() === ''
  const goesOn = isWhole && second !== undefined && isRoom(flyer, second)
  return wordsOf(flyer, { start: line.start, end: goesOn ? second.end : end }, 80)
}

/** 〒160-0023 新宿区西新宿2-8-1 都庁: some write the address first. */
function behindAddress({ plain }: Flyer, line: Span): Span {
  const text = plain.slice(line.start, line.end)
  const [address] = readAddresses(text)
  if (
    !address ||
    !/^[ \t]{0,4}(?:〒?[ \t]?\d{3}-\d{4})?[ \t]{0,4}$/u.test(text.slice(0, address.start))
  )
    return line
  const gap = /^[ \t、,]{1,8}(?=[^\s(※])/u.exec(text.slice(address.end))?.[0].length
  return gap === undefined ? line : { start: line.start + address.end + gap, end: line.end }
}

function endOfName(text: string): number {
  const address = readAddresses(text)[0]?.start ?? Infinity
  const end = Math.min(BEHIND_NAME.exec(text)?.index ?? text.length, address)
  const before = text.slice(0, end)
  // The bracket in which the address stands goes with it.
  return /[ \t]{0,3}[([〔【<〒、,/・&+][ \t]{0,2}$/u.exec(before)?.index ?? end
}

/** A second line that names a room in the house of the first. */
function isRoom({ plain }: Flyer, line: Span): boolean {
  const text = plain.slice(line.start, line.end)
  return text.trim().length <= 26 && ROOM.test(text) && !NO_ROOM.test(text)
}

/** The line below the one with date and time, in messages without labels. */
function nameBelowDate(flyer: Flyer): Found<string> | undefined {
  const [date] = flyer.dates
  if (!date) return undefined
  const [, ...below] = linesIn(flyer, {
    start: date.start,
    end: Math.min(flyer.plain.length, date.end + 160),
  })
  for (const line of below.slice(0, 2)) {
    const text = flyer.plain.slice(line.start, line.end)
    const isPlace = new RegExp(HOUSE, 'u').test(text) && ROOM.test(text) && !NO_ROOM.test(text)
    if (
      !isPlace ||
      within(flyer.phones, line).length > 0 ||
      readLabel(flyer.plain, line.start, line.end, 'line')
    )
      continue
    return wordsOf(flyer, { start: line.start, end: line.start + endOfName(text) }, 80)
  }
  return undefined
}

const PROSE = new RegExp(
  `[、,。]\\s?(?:場所|会場)?(?:は)?([^、。,\\n:()]{0,20}${HOUSE}[^、。,\\n:()]{0,24}?)(?:です|にて|において|におきまして|を会場に|で(?=[、,]|開催|開き|行い|実施|「|[^\\n。、]{2,30}を(?:開催|開き|行い|実施)))`,
  'u',
)

function nameInProse(flyer: Flyer): Found<string> | undefined {
  const match = PROSE.exec(flyer.plain)
  if (!match?.[1] || NOT_A_PLACE.test(match[1])) return undefined
  const start = match.index + match[0].indexOf(match[1])
  return wordsOf(flyer, { start, end: start + match[1].length }, 60)
}

const NOT_A_PLACE = /の(?:佐藤|鈴木|担当)|担当|事務局|主催|問い?合/u
