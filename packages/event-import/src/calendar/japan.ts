import ICAL from 'ical.js'

/** Japan has had one offset since 1951. */
const DEFINITION = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

export const JAPAN = new ICAL.Timezone(ICAL.Component.fromString(DEFINITION))

/** Names of Japan's time that programs use without saying what they mean (IANA, Windows in English and Japanese). */
const NAMES = /(?:^|\/)(?:Asia\/Tokyo|Japan|JST)$|^Tokyo Standard Time$|東京/u

export const isJapan = (zone: string): boolean => NAMES.test(zone)
