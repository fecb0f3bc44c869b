import {
  type ComparableEvent,
  type Finding,
  nearDuplicates,
} from '@tokyo-cancer-portal/authoring-rules'
import { isLocalDate } from '@tokyo-cancer-portal/domain'
import { type Asking, brieflyKept } from './brieflyKept'
import { type Fields, rowsOf, textOf } from './readFields'

/** As many as the form takes; more would be compared with everything for long. */
const MOST_OCCURRENCES = 150

/** Published events on the days of this one that are probably the same, entered by another organization. */
export async function jointEvents(
  asking: Asking,
  id: string | undefined,
  document: Fields,
): Promise<Finding[]> {
  const event = comparable(id ?? '', document)
  const dates = event.occurrences.flatMap(({ date }) => (isLocalDate(date) ? [date] : []))
  if (dates.length === 0) return []
  const key = `events on ${dates.toSorted().join()}`
  const others = await brieflyKept(asking, key, () => publishedOn(asking, dates))
  return nearDuplicates(event, others)
}

async function publishedOn(
  { req, isJob = false }: Asking,
  dates: readonly string[],
): Promise<ComparableEvent[]> {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      and: [{ _status: { equals: 'published' } }, { 'occurrences.date': { in: [...dates] } }],
    },
    select: { title: true, organizer: true, coOrganizers: true, occurrences: true },
    depth: 0,
    pagination: false,
    overrideAccess: isJob,
    req,
  })
  return docs.map((other) => comparable(other.id, other as unknown as Fields))
}

function comparable(id: string, document: Fields): ComparableEvent {
  const { coOrganizers } = document
  const organizers = [document['organizer'], ...(Array.isArray(coOrganizers) ? coOrganizers : [])]
  return {
    id,
    title: textOf(document['title']) ?? '',
    organizers: organizers.filter((one) => typeof one === 'string'),
    occurrences: rowsOf(document['occurrences'])
      .slice(0, MOST_OCCURRENCES)
      .map(({ date, startTime }) => ({ date: textOf(date), startTime: textOf(startTime) })),
  }
}
