import type { BlockOf } from './LoadedBlock'

import { AUDIENCES, labelOf, LINK_CARD_STYLES, SITUATIONS } from '@tokyo-cancer-portal/domain'
import { Card } from '@tokyo-cancer-portal/ui'

import { resolveLink } from '../links/resolveLink'
import { BlockSection } from './BlockSection'

/** Ways in: by who one is, by situation, or by task. A card without a target is not shown. */
export function LinkCardsBlock({ block }: { block: BlockOf<'linkCards'> }) {
  const cards = block.cards.flatMap(({ title, description, audience, situation, link }) => {
    const words = title ?? (labelOf(AUDIENCES, audience) || labelOf(SITUATIONS, situation) || null)
    const target = resolveLink(link && { ...link, label: link.label ?? words })
    return target ? [{ title: words ?? target.label, description, href: target.href }] : []
  })
  if (cards.length === 0) return null
  return (
    <BlockSection heading={block.heading ?? labelOf(LINK_CARD_STYLES, block.style)}>
      <ul className="card-grid">
        {cards.map(({ title, description, href }) => (
          <li key={`${title} ${href}`}>
            <Card title={title} href={href}>
              {description && <p className="text-std-16N-170">{description}</p>}
            </Card>
          </li>
        ))}
      </ul>
    </BlockSection>
  )
}
