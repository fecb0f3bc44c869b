import type { Event, Occurrence } from '@tokyo-cancer-portal/cms-client'
import type { Term } from '@tokyo-cancer-portal/domain'
import type { ReactNode } from 'react'

import {
  AUDIENCES,
  CANCER_TYPES,
  EVENT_ACCESSIBILITY,
  EVENT_FORMATS,
  labelIn,
} from '@tokyo-cancer-portal/domain'
import { DescriptionList } from '@tokyo-cancer-portal/ui'

import { InquiryDetails } from '../parts/InquiryDetails'
import { applicationPeriod } from './applicationPeriod'
import { EventApplication } from './EventApplication'
import { eventFee } from './eventFee'
import { EventOnline } from './EventOnline'
import { EventOrganizers } from './EventOrganizers'
import { EventVenue } from './EventVenue'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { listIn } from '../languages/listIn'
import { Fact } from '../parts/Fact'

const hasVenue = ({ format }: Event) => format === 'venue' || format === 'hybrid' || !format

/** What the dates are: those of a postponed event, or of a day on which everything is put off, no longer hold. */
function datesTerm({ format, status, occurrences }: Event, day: string | null | undefined): string {
  const t = translator('Events', contentLanguage())
  if (format === 'archive') return t('heldOn')
  const meant = occurrences.filter(({ date }) => !day || date === day)
  const isPutOff = meant.length > 0 && meant.every((one) => one.status === 'postponed')
  return status === 'postponed' || isPutOff ? t('beforePostponement') : t('when')
}

export interface EventFactsProps {
  event: Event
  /** When it is. */
  dates: ReactNode
  /** The date that the page is about, where it is about one. */
  occurrence?: Occurrence | undefined
}

/** The facts of an event, in the order in which people ask for them. */
export function EventFacts({ event, dates, occurrence }: EventFactsProps) {
  const language = contentLanguage()
  const t = translator('Events', language)
  const gap = translator('Punctuation', language)('gap')
  const named = (vocabulary: readonly Term[], values: readonly string[]) =>
    listIn(
      language,
      values.map((value) => labelIn(language, vocabulary, value)),
    )
  const { audiences, audienceNote, accessibility, accessibilityNote, capacity, contact } = event
  const isArchive = event.format === 'archive'
  const noApplication = event.application.required === 'not-required'
  return (
    <DescriptionList
      items={[
        { term: datesTerm(event, occurrence?.date), details: dates },
        {
          term: t('formatFilter'),
          details: <Fact>{labelIn(language, EVENT_FORMATS, event.format)}</Fact>,
        },
        { term: t('venue'), details: hasVenue(event) ? <EventVenue event={event} /> : null },
        {
          term: t('online'),
          details:
            event.format === 'online' || event.format === 'hybrid' ? (
              <EventOnline online={event.online} />
            ) : null,
        },
        {
          term: t('audience'),
          details: (
            <Fact>{[named(AUDIENCES, audiences), audienceNote].filter(Boolean).join(gap)}</Fact>
          ),
        },
        {
          term: t('cancerTypes'),
          details: named(CANCER_TYPES, event.cancerTypes) || null,
        },
        { term: t('fee'), details: <Fact>{eventFee(event)}</Fact> },
        {
          term: t('capacity'),
          details: isArchive ? null : <Fact>{capacity && t('people', { count: capacity })}</Fact>,
        },
        { term: t('application'), details: isArchive ? null : <EventApplication event={event} /> },
        {
          term: t('applicationPeriod'),
          details:
            isArchive || noApplication ? null : <Fact>{applicationPeriod(event, occurrence)}</Fact>,
        },
        { term: t('organizer'), details: <EventOrganizers event={event} /> },
        {
          term: t('accessibility'),
          details: isArchive ? null : (
            <Fact>
              {[named(EVENT_ACCESSIBILITY, accessibility), accessibilityNote]
                .filter(Boolean)
                .join(gap)}
            </Fact>
          ),
        },
        {
          term: t('contact'),
          details: Object.values(contact).some(Boolean) ? (
            <InquiryDetails inquiry={{ ...contact, url: null }} />
          ) : (
            <Fact>{null}</Fact>
          ),
        },
      ]}
    />
  )
}
