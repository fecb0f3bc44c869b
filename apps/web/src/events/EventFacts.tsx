import type { Event } from '@tokyo-cancer-portal/cms-client'

import {
  AUDIENCES,
  CANCER_TYPES,
  EVENT_ACCESSIBILITY,
  EVENT_FORMATS,
  labelOf,
} from '@tokyo-cancer-portal/domain'
import { DescriptionList, FactValue, TextLink } from '@tokyo-cancer-portal/ui'

import { resolveHref } from '../links/resolveHref'
import { InquiryDetails } from '../parts/InquiryDetails'
import { applicationPeriod } from './applicationPeriod'
import { EventApplication } from './EventApplication'
import { EventDates } from './EventDates'
import { eventFee } from './eventFee'
import { EventOrganizers } from './EventOrganizers'
import { EventVenue } from './EventVenue'

const hasVenue = ({ format }: Event) => format === 'venue' || format === 'hybrid' || !format
const isOnline = ({ format }: Event) => format === 'online' || format === 'hybrid'

/** What the dates are: those of a postponed event no longer hold. */
function datesTerm({ format, status }: Event): string {
  if (format === 'archive') return '開催した日'
  return status === 'postponed' ? '延期前の日時' : '日時'
}

/** The facts of an event, in the order in which people ask for them. */
export function EventFacts({ event }: { event: Event }) {
  const { audiences, audienceNote, accessibility, accessibilityNote, capacity, contact } = event
  const isArchive = event.format === 'archive'
  const site = isOnline(event) ? resolveHref(event.online.url) : null
  const hasContact = Object.values(contact).some(Boolean)
  const period = applicationPeriod(event)
  const noApplication = event.application.required === 'not-required'
  return (
    <DescriptionList
      items={[
        { term: datesTerm(event), details: <EventDates event={event} /> },
        {
          term: '参加の方法',
          details: <FactValue>{labelOf(EVENT_FORMATS, event.format)}</FactValue>,
        },
        { term: '会場', details: hasVenue(event) ? <EventVenue event={event} /> : null },
        {
          term: 'オンライン',
          details:
            isOnline(event) && (site ?? event.online.note) ? (
              <>
                {site && (
                  <p>
                    <TextLink href={site.href} external={site.external}>
                      参加用のページ
                    </TextLink>
                  </p>
                )}
                {event.online.note && <p className="whitespace-pre-line">{event.online.note}</p>}
              </>
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
          details: isArchive || noApplication ? null : <FactValue>{period}</FactValue>,
        },
        { term: '主催', details: <EventOrganizers event={event} /> },
        {
          term: '参加しやすさ',
          details:
            [
              accessibility.map((value) => labelOf(EVENT_ACCESSIBILITY, value)).join('、'),
              accessibilityNote,
            ]
              .filter(Boolean)
              .join('　') || null,
        },
        {
          term: '問い合わせ先',
          details: (
            <FactValue>
              {hasContact ? <InquiryDetails inquiry={{ ...contact, url: null }} /> : null}
            </FactValue>
          ),
        },
      ]}
    />
  )
}
