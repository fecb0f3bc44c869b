import type { Retrieve } from '@tokyo-cancer-portal/chatbot'
import { toLocalDate, toLocalTime } from '@tokyo-cancer-portal/domain'
import type { AnswerKnowledge } from '../knowledge/Knowledge'
import type { DatedAnswer } from '../knowledge/StaffKnowledge'
import { foundRecords } from './foundRecords'
import type { Asking } from './Asking'

/** What the chatbot may ask of the house for one message, by what is known; who can help is asked apart from it. */
export function retrieveFrom(
  { index, scenarios, settings, answers }: AnswerKnowledge,
  asking: Asking,
): Omit<Retrieve, 'contacts'> {
  const { now } = asking
  const today = toLocalDate(now)
  const over = new Set(answers.filter((one) => isOver(one, today)).map(({ source }) => source.id))
  return {
    now: `${today}T${toLocalTime(now)}`,
    scenarios,
    care: settings,
    answers: (query) => index.answers(query).filter(({ item }) => !over.has(item.source.id)),
    passages: (query) => index.passages(query),
    knownWords: (message) => index.knownWords(message),
    records: async (asked) => foundRecords(asking, asked),
  }
}

const isOver = ({ validUntil }: DatedAnswer, today: string): boolean =>
  validUntil !== null && validUntil < today
