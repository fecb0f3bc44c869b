import type { ResourceRef } from '@tokyo-cancer-portal/cms-client'

import { AUDIENCES, labelOf, RESOURCE_TYPES } from '@tokyo-cancer-portal/domain'
import { Badge, Card } from '@tokyo-cancer-portal/ui'

import { editionOf, extentOf, isOpenable } from './resourceFacts'

export interface ResourceCardProps {
  resource: ResourceRef
  level: 2 | 3 | 4
  /** Without the summary, where many stand together. */
  brief: boolean
}

/** One resource in a list. */
export function ResourceCard({ resource, level, brief }: ResourceCardProps) {
  const facts = [editionOf(resource), extentOf(resource)].filter(Boolean)
  return (
    <Card
      title={resource.title || '（題名なし）'}
      href={`/resources/${resource.slug}`}
      level={level}
      badges={
        <>
          {resource.type && <Badge tone="key">{labelOf(RESOURCE_TYPES, resource.type)}</Badge>}
          {resource.ended && <Badge tone="stopped">終了</Badge>}
        </>
      }
    >
      {!brief && resource.summary && <p className="text-std-16N-170">{resource.summary}</p>}
      <ul className="text-std-16N-170 text-solid-gray-700">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {!isOpenable(resource) && <li>ファイルなし（入手方法を案内）</li>}
        {resource.audiences.length > 0 && (
          <li>対象：{resource.audiences.map((value) => labelOf(AUDIENCES, value)).join('、')}</li>
        )}
      </ul>
    </Card>
  )
}
