import type { EventSearchAnswer } from '@tokyo-cancer-portal/cms-client'
import type { EventFilter } from './eventFilter'

import { Disclosure, TextLink } from '@tokyo-cancer-portal/ui'

import { env } from '../env'
import { eventFeedLinks } from './eventFeedLinks'
import { eventListTitle } from './eventListTitle'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface EventSubscriptionProps {
  filter: EventFilter
  /** Of the finder's answer, which know the names of topics and organizers. */
  facets: EventSearchAnswer['facets']
}

/** Ways to hear of new dates without coming back: they carry the conditions of the list along. */
export function EventSubscription({ filter, facets }: EventSubscriptionProps) {
  const t = translator('Subscription', contentLanguage())
  const [atom, calendar] = eventFeedLinks(filter, facets)
  const address = `${env().siteUrl}${calendar.href}`
  return (
    <Disclosure summary={t('summary')}>
      <p>
        {t('text')}
        {filter.open !== 'yes' && t('keeps')}
      </p>
      <p>{t('name', { name: eventListTitle(filter, facets) })}</p>
      <ul className="mt-2 list-disc space-y-2 pl-6">
        <li>
          <a href={address.replace(/^https?:/, 'webcal:')} className="link">
            {t('open')}
          </a>
          {t('apps')}
        </li>
        <li>
          {t('google')}
          <br />
          <code className="break-all">{address}</code>
        </li>
        <li>
          <TextLink href={calendar.href}>{t('save')}</TextLink>
          {t('once')}
        </li>
        <li>
          <TextLink href={atom.href}>{t('atom')}</TextLink>
        </li>
      </ul>
    </Disclosure>
  )
}
