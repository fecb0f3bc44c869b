import type { LoadedBlockOf } from './LoadedBlock'

import { Card, CardGrid, Section } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { contentPath } from '../links/contentPath'
import { Picture } from '../parts/Picture'

/** Pages that stand on the home page only, with their image where there is one. */
export function BannersBlock({ block }: { block: LoadedBlockOf<'banners'> }) {
  if (block.items.length === 0) return null
  return (
    <Section heading={block.heading ?? translator('Blocks', contentLanguage())('banners')}>
      <CardGrid items={block.items} keyOf={({ id }) => id}>
        {(item) => (
          <Card title={item.title} href={contentPath(item)}>
            {item.summary && <p className="text-std-16N-170">{item.summary}</p>}
            {item.bannerImage && <Picture media={item.bannerImage} size="card" />}
          </Card>
        )}
      </CardGrid>
    </Section>
  )
}
