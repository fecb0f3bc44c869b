import type { Retrieve } from '@tokyo-cancer-portal/chatbot'
import { toLocalDate, toLocalTime } from '@tokyo-cancer-portal/domain'
import type { DatedAnswer } from '../knowledge/StaffKnowledge'
import { knowledgeOf } from '../knowledge/Knowledge'
import { foundContacts } from './foundContacts'
import { foundRecords } from './foundRecords'
import type { Asking } from './Asking'

/** What the chatbot may ask of the house for one message, as of this moment. */
export async function retrieveOf(
  asking: Asking,
): Promise<{ retrieve: Retrieve; isOff: boolean; keepsQuestions: boolean }> {
  const { payload, now } = asking
  const { index, scenarios, settings, answers, ...help } = await knowledgeOf(payload).current()
  const today = toLocalDate(now)
  const over = new Set(answers.filter((one) => isOver(one, today)).map(({ source }) => source.id))
  return {
    isOff: settings.isOff,
    keepsQuestions: settings.keepsQuestions,
    retrieve: {
      now: `${today}T${toLocalTime(now)}`,
      scenarios,
      care: settings,
      answers: (query) => index.answers(query).filter(({ item }) => !over.has(item.source.id)),
      passages: (query) => index.passages(query),
      knownWords: (message) => index.knownWords(message),
      records: async (asked) => foundRecords(asking, asked),
      contacts: async (near) => foundContacts(asking, near, help),
    },
  }
}

const isOver = ({ validUntil }: DatedAnswer, today: string): boolean =>
  validUntil !== null && validUntil < today
