import type { ContentItemRef } from '@tokyo-cancer-portal/cms-client'

import { Badge, Card } from '@tokyo-cancer-portal/ui'

import { contentPath } from '../links/contentPath'

/** One page of the portal in a list. */
export function ContentCard({ item, level }: { item: ContentItemRef; level: 2 | 3 | 4 }) {
  return (
    <Card
      title={item.title || '（題名なし）'}
      href={contentPath(item)}
      level={level}
      badges={item.ended ? <Badge tone="stopped">終了</Badge> : null}
    >
      {item.summary && <p className="text-std-16N-170">{item.summary}</p>}
    </Card>
  )
}
