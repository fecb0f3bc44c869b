import type { ReactNode } from 'react'

/** A fact, or 未確認 where nobody confirmed one. */
export function FactValue({
  children,
  unknown = '未確認',
}: {
  children: ReactNode
  unknown?: string
}) {
  const known = children !== null && children !== undefined && children !== ''
  return known ? children : <span className="text-solid-gray-700">{unknown}</span>
}
