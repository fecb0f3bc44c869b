import type { Event, Occurrence } from '@tokyo-cancer-portal/cms-client'
import type { ReactNode } from 'react'

import {
  AUDIENCES,
  CANCER_TYPES,
  EVENT_ACCESSIBILITY,
  EVENT_FORMATS,
  labelOf,
} from '@tokyo-cancer-portal/domain'
import { DescriptionList, FactValue } from '@tokyo-cancer-portal/ui'

import { InquiryDetails } from '../parts/InquiryDetails'
import { applicationPeriod } from './applicationPeriod'
import { EventApplication } from './EventApplication'
import { eventFee } from './eventFee'
import { EventOnline } from './EventOnline'
import { EventOrganizers } from './EventOrganizers'
import { EventVenue } from './EventVenue'

const hasVenue = ({ format }: Event) => format === 'venue' || format === 'hybrid' || !format

/** What the dates are: those of a postponed event no longer hold. */
function datesTerm({ format, status }: Event): string {
  if (format === 'archive') return '開催した日'
  return status === 'postponed' ? '延期前の日時' : '日時'
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
  const { audiences, audienceNote, accessibility, accessibilityNote, capacity, contact } = event
  const isArchive = event.format === 'archive'
  const noApplication = event.application.required === 'not-required'
  return (
    <DescriptionList
      items={[
        { term: datesTerm(event), details: dates },
        {
          term: '参加の方法',
          details: <FactValue>{labelOf(EVENT_FORMATS, event.format)}</FactValue>,
        },
        { term: '会場', details: hasVenue(event) ? <EventVenue event={event} /> : null },
        {
          term: 'オンライン',
          details:
            event.format === 'online' || event.format === 'hybrid' ? (
              <EventOnline online={event.online} />
            ) : null,
        },
        {
          term: '対象',
          details: (
            <FactValue>
              {[audiences.map((value) => labelOf(AUDIENCES, value)).join('、'), audienceNote]
                .filter(Boolean)
                .join('　')}
            </FactValue>
          ),
        },
        {
          term: 'がんの種類',
          details:
            event.cancerTypes.map((value) => labelOf(CANCER_TYPES, value)).join('、') || null,
        },
        { term: '費用', details: <FactValue>{eventFee(event)}</FactValue> },
        {
          term: '定員',
          details: isArchive ? null : <FactValue>{capacity && `${capacity}人`}</FactValue>,
        },
        { term: '申込み', details: isArchive ? null : <EventApplication event={event} /> },
        {
          term: '申込みの期間',
          details:
            isArchive || noApplication ? null : (
              <FactValue>{applicationPeriod(event, occurrence)}</FactValue>
            ),
        },
        { term: '主催', details: <EventOrganizers event={event} /> },
        {
          term: '参加しやすさ',
          details: isArchive ? null : (
            <FactValue>
              {[
                accessibility.map((value) => labelOf(EVENT_ACCESSIBILITY, value)).join('、'),
                accessibilityNote,
              ]
                .filter(Boolean)
                .join('　')}
            </FactValue>
          ),
        },
        {
          term: '問い合わせ先',
          details: Object.values(contact).some(Boolean) ? (
            <InquiryDetails inquiry={{ ...contact, url: null }} />
          ) : (
            <FactValue>{null}</FactValue>
          ),
        },
      ]}
    />
  )
}
