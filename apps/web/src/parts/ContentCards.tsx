import type { ContentItemRef } from '@tokyo-cancer-portal/cms-client'

import { CardGrid } from '@tokyo-cancer-portal/ui'

import { ContentCard } from './ContentCard'

export interface ContentCardsProps {
  items: readonly ContentItemRef[]
  level: 2 | 3 | 4
}

/** Pages of the portal beside one another. */
export function ContentCards({ items, level }: ContentCardsProps) {
  return (
    <CardGrid items={items} keyOf={({ id }) => id}>
      {(item) => <ContentCard item={item} level={level} />}
    </CardGrid>
  )
}
