import { CARE_TERMS } from '@tokyo-cancer-portal/chatbot'
import { LANGUAGES } from '@tokyo-cancer-portal/domain'

const labelsOf = (terms: readonly { value: string; label: string }[]) =>
  Object.fromEntries(terms.map(({ value, label }) => [value, label]))

/** What staff call the kinds of replies. */
export const KIND_LABELS = {
  answer: '答えを示した',
  choices: '選択肢を示した',
  refusal: '答えずに窓口を案内した',
  handover: '答えが見つからず、窓口を案内した',
} as const

/** What staff call the steps that decided. */
export const STEP_LABELS = {
  care: 'つらい気持ち・急な症状',
  refusal: '答えてはならない質問',
  scenario: 'チャットの案内・あいさつ',
  answer: 'チャット回答',
  records: '病院・イベントの検索',
  passages: 'ページの文',
  handover: '窓口の案内',
} as const

/** What staff call the lists of what is not answered; no list has no word. */
export const LIST_LABELS: Readonly<Record<string, string>> = labelsOf(CARE_TERMS)

export const LANGUAGE_LABELS: Readonly<Record<string, string>> = labelsOf(LANGUAGES)
