import type { BlockOf } from './LoadedBlock'

import { labelIn, LINK_CARD_STYLES } from '@tokyo-cancer-portal/domain'
import { Card, CardGrid, LinkList, Section } from '@tokyo-cancer-portal/ui'

import { linkCards } from './linkCards'
import { contentLanguage } from '../languages/contentLanguage'

/** Ways in: situations as a list to run down, anything else as cards. */
export function LinkCardsBlock({ block }: { block: BlockOf<'linkCards'> }) {
  const cards = linkCards(block)
  if (cards.length === 0) return null
  const heading = block.heading ?? labelIn(contentLanguage(), LINK_CARD_STYLES, block.style)
  if (block.style === 'situation') {
    return (
      <Section heading={heading} band>
        <LinkList
          columns={2}
          links={cards.map(({ title, ...card }) => ({ ...card, label: title }))}
        />
      </Section>
    )
  }
  return (
    <Section heading={heading}>
      <CardGrid together items={cards} keyOf={({ title, href }) => `${title} ${href}`}>
        {({ title, href, description, icon }) => (
          <Card title={title} href={href} icon={icon}>
            {description && <p className="phrases text-std-16N-170">{description}</p>}
          </Card>
        )}
      </CardGrid>
    </Section>
  )
}
