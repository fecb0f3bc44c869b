import type { ImportedRow } from '@tokyo-cancer-portal/event-import'

/** Whether a row cannot be taken as it is. */
export const isWrong = ({ messages }: ImportedRow): boolean =>
  messages.some(({ isProblem }) => isProblem)
