import type { ReactNode } from 'react'

export interface DisclosureProps {
  summary: string
  /** In a box of its own, or as a line among others of its kind. */
  variant?: 'box' | 'line'
  /** Whether it is open at first. */
  isOpen?: boolean
  children: ReactNode
}

const FRAMES = {
  box: 'my-6 rounded-12 border border-solid-gray-300 px-4 py-2',
  line: 'border-b border-solid-gray-300 first:border-t',
} as const

/** What not everybody needs, opened by those who do; the browser opens it, and prints it open. */
export function Disclosure({
  summary,
  variant = 'box',
  isOpen = false,
  children,
}: DisclosureProps) {
  return (
    <details open={isOpen} className={`disclosure box-measure ${FRAMES[variant]}`}>
      <summary className="font-700">{summary}</summary>
      <div className="pb-4 pl-6">{children}</div>
    </details>
  )
}
