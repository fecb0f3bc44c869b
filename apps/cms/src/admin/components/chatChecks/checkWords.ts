import type { CheckVerdict } from '@tokyo-cancer-portal/chatbot'
import type { CheckRun } from '../../../chat/checks/runChecks'
import type { SaidReply } from '../../../chat/checks/saidOf'

/** What a run came to, in one line. */
export const countWords = ({ counts: { better, worse, same } }: CheckRun): string =>
  `よくなる ${better}問・悪くなる ${worse}問・変わらない ${same}問`

/** How good a reply is. */
export const VERDICT_WORDS: Readonly<Record<CheckVerdict, string>> = {
  right: '正しい',
  near: '2番目か3番目に出る',
  wrong: '正しくない',
}

/** What a question expects. */
export const EXPECTED_WORDS = {
  record: '決めたページが示される',
  refusal: '答えずに窓口を案内する',
  handover: '分からないと伝え、相談先を示す',
} as const

const KIND_WORDS: Readonly<Record<SaidReply['kind'], string>> = {
  answer: '答える',
  choices: '選択肢で聞き返す',
  refusal: '答えずに窓口を案内する',
  handover: '分からないと伝え、相談先を示す',
}

/** A reply as staff compare it: what is done, and which page is shown first. */
export function saidWords({ kind, title, text }: SaidReply): string {
  if (title === '') return `${KIND_WORDS[kind]}：「${text}」`
  return `${KIND_WORDS[kind]}：『${title}』「${text}」`
}

/** Questions that were not asked. */
export const leftOutWords = ({ leftOut }: CheckRun): string =>
  leftOut > 0 ? `ほかの${leftOut}問は、数が多いか時間がかかるため、確かめていません。` : ''
