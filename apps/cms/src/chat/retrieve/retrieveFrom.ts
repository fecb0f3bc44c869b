import type { Retrieve } from '@tokyo-cancer-portal/chatbot'
import { toLocalDate, toLocalTime } from '@tokyo-cancer-portal/domain'
import type { AnswerKnowledge } from '../knowledge/Knowledge'
import { foundRecords } from './foundRecords'
import type { Asking } from './Asking'

/** What the chatbot may ask of the house for one message, by what is known; who can help is asked apart from it. */
export function retrieveFrom(
  { index, scenarios, settings, answers }: AnswerKnowledge,
  asking: Asking,
): Omit<Retrieve, 'contacts'> {
  const { now } = asking
  const today = toLocalDate(now)
  const isOver = (id: string) =>
    answers.some(
      ({ source, validUntil }) => source.id === id && validUntil !== null && validUntil < today,
    )
  return {
    now: `${today}T${toLocalTime(now)}`,
    scenarios,
    care: settings,
    answers: (query) => index.answers(query).filter(({ item }) => !isOver(item.source.id)),
    passages: (query) => index.passages(query),
    knownWords: (message) => index.knownWords(message),
    records: async (asked) => foundRecords(asking, asked),
  }
}
