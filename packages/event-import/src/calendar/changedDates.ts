import type ICAL from 'ical.js'

import { sequenceOf, textOf } from './Entry'
import { keyOf, momentOf, requirePossible, Unreadable } from './LocalMoment'

const EVERYTHING_AFTER =
  '「これ以降すべて」の変更が入っていて、日を読み取れません。フォームで登録してください。'

/** What is different on some dates of an event, by the date that it would have been. Of two the newer one counts. */
export function changedDates(changed: readonly ICAL.Component[]): Map<string, ICAL.Component> {
  const dates = new Map<string, ICAL.Component>()
  for (const event of changed.toSorted((a, b) => sequenceOf(a) - sequenceOf(b))) {
    const property = event.getFirstProperty('recurrence-id')
    if (!property) continue
    if (property.getFirstParameter('range') !== undefined) throw new Unreadable(EVERYTHING_AFTER)
    requirePossible(property)
    dates.set(keyOf(momentOf(property.getFirstValue(), property)), event)
  }
  return dates
}

/** What a changed date says that the event does not say, in a phrase; nothing where only its time is another. */
export function otherWords(event: ICAL.Component, main: ICAL.Component): string {
  return [
    ['summary', '名称'],
    ['location', '場所'],
  ]
    .flatMap(([name = '', label]) => {
      const words = textOf(event, name)
      return words !== '' && words !== textOf(main, name) ? `${label}「${words.slice(0, 60)}」` : []
    })
    .join('、')
}
