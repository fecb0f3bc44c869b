import type { ContentItemRef } from '@tokyo-cancer-portal/cms-client'

import { Badge, Card } from '@tokyo-cancer-portal/ui'

import { contentPath } from '../links/contentPath'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** One page of the portal in a list. */
export function ContentCard({ item, level }: { item: ContentItemRef; level: 2 | 3 | 4 }) {
  const language = contentLanguage()
  return (
    <Card
      title={item.title || translator('Frame', language)('untitled')}
      href={contentPath(item)}
      level={level}
      badges={
        item.ended ? <Badge tone="stopped">{translator('Blocks', language)('ended')}</Badge> : null
      }
    >
      {item.summary && <p className="text-std-16N-170">{item.summary}</p>}
    </Card>
  )
}
