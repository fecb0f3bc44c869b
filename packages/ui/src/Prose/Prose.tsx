import type { ReactNode } from 'react'

/** Running text in lines of at most 40 full-width characters. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="prose">{children}</div>
}
