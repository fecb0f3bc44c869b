import type { ResourceRef } from '@tokyo-cancer-portal/cms-client'

import { AUDIENCES, labelIn, RESOURCE_TYPES } from '@tokyo-cancer-portal/domain'
import { Badge, Card } from '@tokyo-cancer-portal/ui'

import { editionOf, extentOf, isOpenable } from './resourceFacts'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { listIn } from '../languages/listIn'

export interface ResourceCardProps {
  resource: ResourceRef
  level: 2 | 3 | 4
  /** Without the summary, where many stand together. */
  brief: boolean
}

/** One resource in a list. */
export function ResourceCard({ resource, level, brief }: ResourceCardProps) {
  const language = contentLanguage()
  const t = translator('Resources', language)
  const facts = [editionOf(resource), extentOf(resource)].filter(Boolean)
  return (
    <Card
      title={resource.title || translator('Frame', language)('untitled')}
      href={`/resources/${resource.slug}`}
      level={level}
      badges={
        <>
          {resource.type && (
            <Badge tone="key">{labelIn(language, RESOURCE_TYPES, resource.type)}</Badge>
          )}
          {resource.ended && (
            <Badge tone="stopped">{translator('Blocks', language)('ended')}</Badge>
          )}
        </>
      }
    >
      {!brief && resource.summary && <p className="text-std-16N-170">{resource.summary}</p>}
      <ul className="text-std-16N-170 text-solid-gray-700">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {!isOpenable(resource) && <li>{t('noFile')}</li>}
        {resource.audiences.length > 0 && (
          <li>
            {t('audience')}
            {translator('Punctuation', language)('colon')}
            {listIn(
              language,
              resource.audiences.map((value) => labelIn(language, AUDIENCES, value)),
            )}
          </li>
        )}
      </ul>
    </Card>
  )
}
