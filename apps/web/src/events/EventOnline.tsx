import type { Event } from '@tokyo-cancer-portal/cms-client'

import { FactValue, TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'

/** How to take part from anywhere. */
export function EventOnline({ online: { url, note } }: Pick<Event, 'online'>) {
  const site = resolveHref(url)
  if (!site && !note) return <FactValue>{null}</FactValue>
  return (
    <>
      {site && (
        <p>
          <TextLink href={site.href} external={site.external}>
            参加用のページ
          </TextLink>
        </p>
      )}
      {note && <p className="whitespace-pre-line">{note}</p>}
    </>
  )
}
