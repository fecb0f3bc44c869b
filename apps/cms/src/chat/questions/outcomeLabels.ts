import type { ChatOutcome } from '@tokyo-cancer-portal/chatbot'

/** What staff call what became of a question. */
export const OUTCOME_LABELS = {
  answered: '答えを示した',
  unsure: '確かな答えが見つからなかった',
  refused: '答えずに窓口を案内した',
  guided: '案内の途中',
} as const satisfies Record<ChatOutcome, string>
