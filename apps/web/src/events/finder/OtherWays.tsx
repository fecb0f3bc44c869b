import type { EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { EventCondition } from '../eventConditions'
import type { EventFilter } from '../eventFilter'

import { Heading, LinkList } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../../languages/contentLanguage'
import { translator } from '../../languages/translator'
import { offerLink } from './offerLink'

export interface OtherWaysProps {
  filter: EventFilter
  conditions: readonly EventCondition[]
  answer: EventSearchAnswer
}

/** Fewer events than that are no choice. */
const FEW = 3

/** Where next to nothing is found: what can be looked at instead, why, how much of it there is, and whom to ask. */
export function OtherWays({ filter, conditions, answer }: OtherWaysProps) {
  if (answer.total >= FEW || conditions.length === 0) return null
  const language = contentLanguage()
  const t = translator('Events', language)
  const finder = translator('Finder', language)
  return (
    <section className="print:hidden">
      <Heading level={2}>{t('otherWays')}</Heading>
      <p className="measure">{t(answer.total === 0 ? 'nothingFound' : 'fewFound')}</p>
      <LinkList
        links={[
          ...answer.offers.flatMap((offer) => offerLink(offer, filter, conditions) ?? []),
          ...(conditions.length > 1 ? [{ href: '/events', label: finder('showAll') }] : []),
          { href: '#consultation', label: finder('askDesk'), description: t('offerDeskWhy') },
        ]}
      />
    </section>
  )
}
