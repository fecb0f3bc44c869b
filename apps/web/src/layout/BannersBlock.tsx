import type { LoadedBlockOf } from './LoadedBlock'

import { Card } from '@tokyo-cancer-portal/ui'

import { contentPath } from '../links/contentPath'
import { Picture } from '../parts/Picture'
import { BlockSection } from './BlockSection'

/** Pages that stand on the home page only, with their image where there is one. */
export function BannersBlock({ block }: { block: LoadedBlockOf<'banners'> }) {
  if (block.items.length === 0) return null
  return (
    <BlockSection heading={block.heading ?? 'ご案内'}>
      <ul className="card-grid">
        {block.items.map((item) => (
          <li key={item.id}>
            <Card title={item.title} href={contentPath(item)}>
              {item.summary && <p className="text-std-16N-170">{item.summary}</p>}
              {item.bannerImage && <Picture media={item.bannerImage} size="card" />}
            </Card>
          </li>
        ))}
      </ul>
    </BlockSection>
  )
}
