import type { ResourceRef } from '@tokyo-cancer-portal/cms-client'

import { ResourceCard } from './ResourceCard'

export interface ResourceCardsProps {
  resources: readonly ResourceRef[]
  level: 2 | 3 | 4
}

/** Resources beside one another. */
export function ResourceCards({ resources, level }: ResourceCardsProps) {
  return (
    <ul className="card-grid">
      {resources.map((resource) => (
        <li key={resource.id}>
          <ResourceCard resource={resource} level={level} />
        </li>
      ))}
    </ul>
  )
}
