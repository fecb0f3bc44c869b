import {
  type CareSettings,
  type PublishedAnswer,
  ScenarioBook,
  type TranslatedScenario,
} from '@tokyo-cancer-portal/chatbot'
import type { ModelConsent } from '../languageModel/ModelConsent'
import { toLocalDate } from '@tokyo-cancer-portal/domain'

/** What the database says of answers, scenarios and settings (`STAFF_KNOWLEDGE`). */
export interface StaffRow {
  fingerprint: string
  answers: {
    id: string
    question: string
    answer: string
    /** Local date after which it is no answer any more. */
    validUntil: string | null
    otherWordings: string[]
    links: { label: string; href: string }[]
    updatedAt: string
  }[]
  scenarios: TranslatedScenario[]
  settings: CareSettings &
    ModelConsent & {
      isOff: boolean
      /** Whether questions are kept whose visitors agree to it. */
      keepsQuestions: boolean
    }
}

/** An answer with the last day on which it is one. */
export type DatedAnswer = PublishedAnswer & { validUntil: string | null }

export interface StaffKnowledge {
  fingerprint: string
  answers: DatedAnswer[]
  scenarios: ScenarioBook
  settings: StaffRow['settings']
}

/** Answers and scenarios as the chatbot takes them. An answer was confirmed by whoever published it. */
export function staffKnowledge({ answers, scenarios, ...rest }: StaffRow): StaffKnowledge {
  return {
    ...rest,
    scenarios: new ScenarioBook(scenarios),
    answers: answers.map(({ id, updatedAt, ...answer }) => ({
      ...answer,
      source: {
        id: `chat-answers/${id}`,
        title: answer.question,
        url: answer.links.find(({ href }) => href.startsWith('/'))?.href ?? '/chat',
        confirmedOn: toLocalDate(new Date(updatedAt)),
      },
    })),
  }
}
