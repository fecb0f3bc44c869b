import type { ReactNode } from 'react'

/**
 * For a tag in a message that is around what somebody wrote, such as `<name>…</name>`: in an element of its own, so that
 * what is Japanese among other words can be marked as Japanese (`server/html/languageEdits`).
 */
export function original(words: ReactNode): ReactNode {
  return <span>{words}</span>
}
