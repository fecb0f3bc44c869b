import { Heading, TextLink } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The same in forms for calendars and feed readers. */
export function OpenDataFormats() {
  const t = translator('OpenData', contentLanguage())
  return (
    <>
      <Heading level={2} id="formats">
        {t('formats')}
      </Heading>
      <ul className="list-disc space-y-1 pl-6">
        <li>
          <TextLink href="/events.ics">{t('calendar')}</TextLink>
        </li>
        <li>
          <TextLink href="/events/feed.atom">{t('feed')}</TextLink>
        </li>
      </ul>
    </>
  )
}
