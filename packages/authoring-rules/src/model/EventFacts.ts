import type { EventFormat } from '@tokyo-cancer-portal/domain'
import type { Contact } from './AuthoredDocument'

type Maybe<T> = T | null | undefined

/** What an event says in fields of its own. Dates and times are local ones in Japan (`2026-12-10`, `13:30`). */
export interface EventFacts {
  occurrences: readonly {
    date?: Maybe<string>
    startTime?: Maybe<string>
    endTime?: Maybe<string>
    status?: Maybe<'scheduled' | 'cancelled' | 'postponed'>
  }[]
  format?: Maybe<EventFormat>
  online?: Maybe<{ url?: Maybe<string>; note?: Maybe<string> }>
  application?: Maybe<{
    required?: Maybe<'required' | 'not-required'>
    method?: Maybe<string>
    url?: Maybe<string>
    email?: Maybe<string>
    phone?: Maybe<string>
    opensOn?: Maybe<string>
    deadlineDate?: Maybe<string>
    deadlineTime?: Maybe<string>
  }>
  contact?: Maybe<Contact>
  flyer?: Maybe<{ mimeType: string | null; bytes: number | null }>
  archiveVideo?: Maybe<{ title?: Maybe<string>; url?: Maybe<string>; captions: boolean | null }>
  /** Whether visitors have seen it before. */
  wasPublished: boolean
}
