import type { ReactNode } from 'react'

/** A fact, or that nobody confirmed one. */
export function FactValue({
  children,
  unknown,
}: {
  children: ReactNode
  /** What is said where nobody did. */
  unknown: string
}) {
  const known = children !== null && children !== undefined && children !== ''
  return known ? children : <span className="text-solid-gray-700">{unknown}</span>
}
