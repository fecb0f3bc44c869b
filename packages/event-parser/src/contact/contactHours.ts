import { kindsAt, sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, Span } from '../model/Found'
import { linesIn, wordsOf } from '../text/words'

const DAYS = /平日|月曜?日?[ \t]?[~・、-]|月曜|土日|祝日を?除|年末年始を?除|毎日/u
const CLOCK = /\d{1,2}(?::\d{2}|時)/u

/** When the desk answers: behind its label, or beside its number where days and times stand. */
export function contactHours(flyer: Flyer): Found<string> | undefined {
  const labelled = sectionsAbout(flyer, 'hours').find(({ start }) =>
    kindsAt(flyer, start).includes('contact'),
  )
  const line = labelled && linesIn(flyer, labelled)[0]
  if (line && CLOCK.test(flyer.plain.slice(line.start, line.end))) return hoursOfLine(flyer, line)
  for (const section of sectionsAbout(flyer, 'contact')) {
    for (const one of linesIn(flyer, section)) {
      const hours = hoursOfLine(flyer, one)
      if (hours) return hours
    }
  }
  return undefined
}

/** The hours that a line names, without what stands around them. */
export function hoursOfLine(flyer: Flyer, line: Span): Found<string> | undefined {
  const text = flyer.plain.slice(line.start, line.end)
  const days =
    DAYS.exec(text)?.index ??
    (/^[^\d]{0,6}\d{1,2}(?::\d{2}|時)/u.test(text) && !/0\d-/.test(text) ? 0 : -1)
  if (days < 0 || !CLOCK.test(text.slice(days))) return undefined
  // In brackets, from one to the other; else to the end of the line or a remark.
  const open = text.lastIndexOf('(', days)
  const isInner = open >= 0 && text.indexOf(')', open) > days
  const close = isInner ? text.indexOf(')', days) : closeOf(text, days)
  const label = isInner
    ? (/^(?:受付(?:時間)?|電話受付|対応時間)?[: ]{0,2}/u.exec(text.slice(open + 1))?.[0].length ??
      0)
    : 0
  return wordsOf(
    flyer,
    { start: line.start + (isInner ? open + 1 + label : days), end: line.start + close },
    60,
  )
}

/** 平日 9:00〜17:00（祝日を除く）is one; what follows a full stop is not part of it. */
function closeOf(text: string, from: number): number {
  const stops = ['。', '※', '/', '|', '\t', 'FAX', 'TEL', '電話', ' メール']
    .map((stop) => text.indexOf(stop, from))
    .filter((at) => at >= 0)
  // A bracket that was opened before closes the hours, too.
  const close = text.indexOf(')', from)
  const isOpened = text.slice(from, close < 0 ? text.length : close).includes('(')
  return Math.min(text.length, ...stops, ...(close >= 0 && !isOpened ? [close] : []))
}
