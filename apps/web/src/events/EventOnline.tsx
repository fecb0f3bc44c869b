import type { Event } from '@tokyo-cancer-portal/cms-client'

import { resolveHref } from '../links/resolveHref'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { SiteLink } from '../links/SiteLink'
import { Fact } from '../parts/Fact'

/** How to take part from anywhere. */
export function EventOnline({ online: { url, note } }: Pick<Event, 'online'>) {
  const site = resolveHref(url)
  if (!site && !note) return <Fact>{null}</Fact>
  return (
    <>
      {site && (
        <p>
          <SiteLink to={site}>{translator('Events', contentLanguage())('onlinePage')}</SiteLink>
        </p>
      )}
      {note && <p className="whitespace-pre-line">{note}</p>}
    </>
  )
}
