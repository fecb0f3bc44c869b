import type { ContentItemRef } from '@tokyo-cancer-portal/cms-client'

import { ContentCard } from './ContentCard'

export interface ContentCardsProps {
  items: readonly ContentItemRef[]
  level: 2 | 3 | 4
}

/** Pages of the portal beside one another. */
export function ContentCards({ items, level }: ContentCardsProps) {
  return (
    <ul className="card-grid">
      {items.map((item) => (
        <li key={item.id}>
          <ContentCard item={item} level={level} />
        </li>
      ))}
    </ul>
  )
}
