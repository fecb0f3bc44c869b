import {
  addDays,
  type Audience,
  type CancerType,
  type EventAccessibility,
  type EventFormat,
  type EventKind,
  type EventStatus,
  type Municipality,
} from '@tokyo-cancer-portal/domain'
import { block, p, richText } from '../richText'
import type { Loadable } from '../types/loadable'
import { type Key, ref, type Ref } from '../types/refs'
import { type SampleRecurrence, sampleRecurrence } from './sampleRecurrence'
import { dateOf, type When } from './when'

type Application =
  | { required: 'not-required' }
  | {
      required: 'required'
      opensDaysBefore?: number
      deadlineDaysBefore: number
      deadlineTime?: string
      full?: boolean
    }

export type SampleEvent = {
  id: string
  title: string
  organizer: Key<'organization'>
  coOrganizers?: Ref<'organization'>[]
  kind: EventKind
  summary: string
  detail: string
  /** Its further dates follow when it is saved; those that are listed are something special. */
  recurrence?: SampleRecurrence
  occurrences: { when: When; plusDays?: number; cancelled?: boolean; note?: string }[]
  startTime: string
  endTime: string
  format: EventFormat
  /** Municipality of the venue, for events that have one. */
  venue?: { name: string; municipality: Municipality }
  audiences: Audience[]
  topics?: Ref<'topic'>[]
  cancerTypes?: CancerType[]
  fee?: { kind: 'free' } | { kind: 'paid'; amount: number }
  capacity?: number
  application: Application
  accessibility?: EventAccessibility[]
  archiveTitle?: string
  status?: EventStatus
  statusNote?: string
}

const NOTICE = {
  title: 'このイベントはサンプルです',
  text: '画面の見本として載せています。実際には開催されません。申込みや問い合わせはできません。',
}

/** Makes a loadable event of a sample's plan, with dates counted from `today`. */
export function sampleEvent(plan: SampleEvent, today: string): Loadable {
  const { id, title, organizer, detail, occurrences, startTime, endTime, application } = plan
  const { format, venue, archiveTitle, status = 'scheduled', fee = { kind: 'free' } } = plan
  const dated = occurrences.map(({ when, plusDays = 0, cancelled, note }) => ({
    date: addDays(dateOf(when, today), plusDays),
    startTime,
    endTime,
    status: cancelled ? 'cancelled' : 'scheduled',
    ...(note ? { note } : {}),
  }))
  const { recurrence } = plan
  const [first = today] = dated.map(({ date }) => date).toSorted()
  const { coOrganizers, kind, summary, audiences, topics = [], cancerTypes, capacity } = plan
  const { accessibility, statusNote } = plan
  return {
    key: `event:sample-${id}`,
    collection: 'events',
    isDraft: false,
    fingerprint: plan,
    data: {
      title: `【サンプル】${title}`,
      slug: `${first.replaceAll('-', '')}-sample-${id}`,
      organizer: ref(organizer),
      coOrganizers,
      kind,
      summary,
      body: richText(block({ blockType: 'callout', kind: 'info', ...NOTICE }), p(detail)),
      recurrence: recurrence && {
        ...sampleRecurrence(recurrence, today),
        startTime,
        endTime,
      },
      occurrences: dated.map((row) => (recurrence ? { ...row, ruleDate: row.date } : row)),
      format,
      venue,
      ...(format === 'online' || format === 'hybrid'
        ? { online: { note: 'サンプルのため、参加用のURLはありません。' } }
        : {}),
      audiences,
      topics,
      cancerTypes,
      fee,
      capacity,
      application: applicationOn(application, first, dated.length > 1),
      contact: { name: 'サンプルの窓口（実在しません）' },
      accessibility,
      archiveVideo: archiveTitle ? { title: archiveTitle, captions: true } : undefined,
      status,
      statusNote,
    },
  }
}

function applicationOn(
  application: Application,
  first: string,
  isSeries: boolean,
): Record<string, unknown> {
  if (application.required === 'not-required') return { required: 'not-required' }
  const { opensDaysBefore, deadlineDaysBefore, deadlineTime, full = false } = application
  return {
    required: 'required',
    method: 'サンプルのため、申込みはできません。',
    opensOn: opensDaysBefore === undefined ? undefined : addDays(first, -opensDaysBefore),
    ...(isSeries ? { deadlineDaysBefore } : { deadlineDate: addDays(first, -deadlineDaysBefore) }),
    deadlineTime,
    full,
  }
}
