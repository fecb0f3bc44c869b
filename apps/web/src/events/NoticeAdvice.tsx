import type { Event } from '@tokyo-cancer-portal/cms-client'

import { PhoneNumber } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { original } from '../languages/original'
import { translator } from '../languages/translator'

/** What to do about an event that does not take place as announced: ask those who hold it. */
export function NoticeAdvice({ event }: { event: Event }) {
  const language = contentLanguage()
  const t = translator('Events', language)
  const { application, contact, organizer } = event
  const name = contact.name ?? organizer?.name
  if (!name) return null
  return (
    <p className="mt-2">
      {t.rich(application.required === 'not-required' ? 'ask' : 'askAboutApplication', {
        organizer: name,
        name: original,
      })}
      {contact.phone && (
        <>
          {' '}
          {translator('Contact', language)('telephone')} <PhoneNumber text={contact.phone} />
        </>
      )}
    </p>
  )
}
