import type { ReactNode } from 'react'

import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** A component as the browser shows it. */
export function render(node: ReactNode): HTMLElement {
  const element = document.createElement('div')
  const root = createRoot(element)
  flushSync(() => root.render(node))
  return element
}
