import type { BlockOf } from './LoadedBlock'

import { labelIn, LINK_CARD_STYLES } from '@tokyo-cancer-portal/domain'
import { ActionCard, CardGrid } from '@tokyo-cancer-portal/ui'

import { linkCards } from './linkCards'
import { contentLanguage } from '../languages/contentLanguage'

/** What most people come for, inside the greeting. */
export function TaskCards({ block }: { block: BlockOf<'linkCards'> }) {
  const cards = linkCards(block)
  if (cards.length === 0) return null
  return (
    <section>
      <h2 className="text-std-18B-160">
        {block.heading ?? labelIn(contentLanguage(), LINK_CARD_STYLES, block.style)}
      </h2>
      <CardGrid together items={cards} keyOf={({ title, href }) => `${title} ${href}`}>
        {({ title, href, description }) => (
          <ActionCard title={title} href={href} description={description} />
        )}
      </CardGrid>
    </section>
  )
}
