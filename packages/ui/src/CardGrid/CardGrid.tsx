import type { ReactNode } from 'react'

const LINES: Readonly<Record<number, string>> = {
  3: 'desktop:grid-cols-3',
  4: 'desktop:grid-cols-2 lg:grid-cols-4',
}

export interface CardGridProps<T> {
  items: readonly T[]
  keyOf: (item: T) => string
  /** For three or four that belong together: in one line where there is room, and never three and one. */
  together?: boolean
  children: (item: T) => ReactNode
}

/** Cards beside one another, as many as fit; a list, so that a screen reader says how many there are. */
export function CardGrid<T>({ items, keyOf, together = false, children }: CardGridProps<T>) {
  return (
    <ul className={`card-grid ${together ? (LINES[items.length] ?? '') : ''}`}>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  )
}
