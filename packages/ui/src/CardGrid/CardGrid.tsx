import type { ReactNode } from 'react'

export interface CardGridProps<T> {
  items: readonly T[]
  keyOf: (item: T) => string
  children: (item: T) => ReactNode
}

/** Cards beside one another, as many as fit; a list, so that a screen reader says how many there are. */
export function CardGrid<T>({ items, keyOf, children }: CardGridProps<T>) {
  return (
    <ul className="card-grid">
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  )
}
