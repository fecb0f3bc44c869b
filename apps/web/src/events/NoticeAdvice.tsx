import type { Event } from '@tokyo-cancer-portal/cms-client'

import { PhoneNumber } from '@tokyo-cancer-portal/ui'

/** What to do about an event that does not take place as announced: ask those who hold it. */
export function NoticeAdvice({ event }: { event: Event }) {
  const { application, contact, organizer } = event
  const name = contact.name ?? organizer?.name
  if (!name) return null
  return (
    <p className="mt-2">
      {application.required !== 'not-required' && '申し込みの扱いなど、'}
      分からないことは、{name}にお問い合わせください。
      {contact.phone && (
        <>
          電話 <PhoneNumber text={contact.phone} />
        </>
      )}
    </p>
  )
}
