import type { PageText } from '../words/PageText'
import type { EventData } from './loadEvent'

/** The texts of an event in which words are marked. */
export function eventTexts({ event }: EventData): PageText {
  const { title, summary, body } = event
  return { title, summary, bodies: [body] }
}
