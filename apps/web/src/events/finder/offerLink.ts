import type { EventSearchOffer } from '@tokyo-cancer-portal/cms-client'
import type { ListedLink } from '@tokyo-cancer-portal/ui'
import type { EventCondition } from '../eventConditions'
import type { EventFilter } from '../eventFilter'

import { AREAS, labelIn } from '@tokyo-cancer-portal/domain'

import { contentLanguage } from '../../languages/contentLanguage'
import { dateIn } from '../../languages/dateIn'
import { translator } from '../../languages/translator'
import { withQuery } from '../../links/withQuery'
import { withoutTime } from '../eventFilter'
import { ONLINE_FORMATS } from '../eventFilterParameters'

/** An offer of the finder as a way on: the same filter with something changed. Null for one that this site does not know. */
export function offerLink(
  { kind, count, date, area, reason, condition, isAnyTime }: EventSearchOffer,
  filter: EventFilter,
  conditions: readonly EventCondition[],
): ListedLink | null {
  const language = contentLanguage()
  const t = translator('Events', language)
  const link = (change: Partial<EventFilter>, label: string, description: string) => ({
    href: withQuery('/events', { ...filter, ...change }),
    label,
    description,
  })
  const elsewhere = (change: Partial<EventFilter>) => ({
    ...change,
    ...(isAnyTime ? { when: null, from: null, to: null } : {}),
  })
  const why = (text: string) => (isAnyTime ? `${text}${t('offerAtAnyTime')}` : text)
  switch (kind) {
    case 'any-time':
      return link(
        withoutTime(filter),
        t('offerAnyTime', { count }),
        date ? t('offerAnyTimeWhy', { date: dateIn(language, date, { weekday: true }) }) : '',
      )
    case 'area':
      return link(
        elsewhere({ area }),
        t('offerArea', { area: labelIn(language, AREAS, area), count }),
        why(
          t(reason === 'gateway' ? 'offerGatewayWhy' : 'offerAreaWhy', {
            chosen: labelIn(language, AREAS, filter.area),
          }),
        ),
      )
    case 'online':
      return link(
        elsewhere({ area: null, format: ONLINE_FORMATS }),
        t('offerOnline', { count }),
        why(t('offerOnlineWhy')),
      )
    case 'without': {
      const left = conditions.find(({ parameters }) =>
        (parameters as readonly string[]).includes(condition ?? ''),
      )
      if (!left) return null
      const change = Object.fromEntries(left.parameters.map((parameter) => [parameter, null]))
      return link(change, t('offerWithout', { condition: left.value, count }), t('offerWithoutWhy'))
    }
    case 'recordings':
      return link(
        {
          ...withoutTime(filter),
          area: null,
          fee: null,
          application: null,
          open: null,
          format: 'archive',
        },
        t('offerRecordings', { count }),
        t('offerRecordingsWhy'),
      )
    default:
      return null
  }
}
