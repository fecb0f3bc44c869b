import type { ResourceRef } from '@tokyo-cancer-portal/cms-client'

import { CardGrid } from '@tokyo-cancer-portal/ui'

import { ResourceCard } from './ResourceCard'

export interface ResourceCardsProps {
  resources: readonly ResourceRef[]
  level: 2 | 3 | 4
  /** Without summaries, where many stand together. */
  brief?: boolean
}

/** Resources beside one another. */
export function ResourceCards({ resources, level, brief = false }: ResourceCardsProps) {
  return (
    <CardGrid items={resources} keyOf={({ id }) => id}>
      {(resource) => <ResourceCard resource={resource} level={level} brief={brief} />}
    </CardGrid>
  )
}
