import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** Draws into the page of a dom test, which has nothing else in it. */
export function drawn(node: ReactNode): HTMLElement {
  document.body.replaceChildren()
  const element = document.body.appendChild(document.createElement('div'))
  const root = createRoot(element)
  flushSync(() => root.render(node))
  return element
}
