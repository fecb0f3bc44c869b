import type { ResourceData } from './loadResource'

import { Callout, TextLink } from '@tokyo-cancer-portal/ui'

import { EndedNotice } from '../parts/EndedNotice'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { dateIn } from '../languages/dateIn'

/** What to know before using a resource that is over, out of date or replaced. */
export function EditionNotice({ data: { resource, newer, isExpired } }: { data: ResourceData }) {
  const language = contentLanguage()
  const t = translator('Resources', language)
  return (
    <>
      {resource.ended && <EndedNotice note={resource.endedNote} />}
      {newer.length > 0 && (
        <Callout tone="important" title={t('newerTitle')}>
          <p>{t('newerText')}</p>
          <ul className="mt-2 list-disc pl-6">
            {newer.map(({ id, slug, title }) => (
              <li key={id} className="py-2">
                <TextLink href={`/resources/${slug}`}>{title}</TextLink>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {isExpired && resource.validUntil && (
        <Callout tone="warning" title={t('expiredTitle')}>
          <p>{t('expiredText', { date: dateIn(language, resource.validUntil) })}</p>
        </Callout>
      )}
    </>
  )
}
