import type { IconName } from '@tokyo-cancer-portal/ui'
import type { BlockOf } from './LoadedBlock'

import { AUDIENCES, labelIn, SITUATIONS } from '@tokyo-cancer-portal/domain'

import { resolveLink } from '../links/resolveLink'
import { contentLanguage } from '../languages/contentLanguage'

export interface LinkCard {
  title: string
  href: string
  description: string | null
  icon: IconName | null
}

const ICONS: Readonly<Record<string, IconName>> = {
  patient: 'person',
  family: 'family',
  employer: 'building',
  medical: 'medical',
}

/** The cards of a block as they are shown. A card without a target is not. */
export function linkCards({ cards }: BlockOf<'linkCards'>): LinkCard[] {
  const language = contentLanguage()
  return cards.flatMap(({ title, description, audience, situation, link }) => {
    const words =
      title ??
      (labelIn(language, AUDIENCES, audience) || labelIn(language, SITUATIONS, situation) || null)
    const target = resolveLink(link && { ...link, label: link.label ?? words })
    if (!target) return []
    const { label, href } = target
    return [{ title: words ?? label, href, description, icon: ICONS[audience ?? ''] ?? null }]
  })
}
