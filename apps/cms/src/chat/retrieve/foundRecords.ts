import type { AskedRecords, FoundRecords } from '@tokyo-cancer-portal/chatbot'
import { EVENT_FORMATS, labelIn } from '@tokyo-cancer-portal/domain'
import { formatOccurrence } from '@tokyo-cancer-portal/japanese-text'
import { eventHits } from '../../search/events/eventHits'
import { findEvents } from '../../search/events/findEvents'
import { readEventParameters } from '../../search/events/readEventParameters'
import { findHospitals } from '../../search/hospitals/findHospitals'
import { hospitalHits } from '../../search/hospitals/hospitalHits'
import { readHospitalQuestion } from '../../search/hospitals/readHospitalQuestion'
import { factLines } from '../../search/records/factLines'
import { groupIn, textIn } from '../../search/records/reading'
import { confirmedOn } from './confirmedOn'
import type { Asking } from './Asking'

const MOST = 3
const PATHS = { events: '/events', hospitals: '/hospitals' } as const

/** What a finder answers to a question of the chatbot: how many, the first of them, and where the list of them is. */
export async function foundRecords(asking: Asking, asked: AskedRecords): Promise<FoundRecords> {
  const { finder, parameters } = asked
  const { total, hits } = await (finder === 'events'
    ? foundEvents(asking, parameters)
    : foundHospitals(asking, parameters))
  const query = String(new URLSearchParams(parameters))
  return { total, hits, url: query === '' ? PATHS[finder] : `${PATHS[finder]}?${query}` }
}

type Found = Pick<FoundRecords, 'total' | 'hits'>

async function foundEvents(
  { payload, language, now, asOf }: Asking,
  parameters: Record<string, string>,
): Promise<Found> {
  const question = readEventParameters(new URLSearchParams(parameters), now)
  const { choice, query } = await findEvents(payload, question, now, asOf)
  const hits = await eventHits(payload, choice.events.slice(0, MOST), query, language)
  return {
    total: choice.events.length,
    hits: hits.map(({ title, url, occurrence, facts, state }) => ({
      title,
      url,
      facts: [
        occurrence ? formatOccurrence(occurrence) : '',
        textIn(facts.format) && labelIn(language, EVENT_FORMATS, textIn(facts.format)),
        textIn(facts.venue),
        state?.label ?? '',
      ]
        .filter(Boolean)
        .join('、'),
      confirmedOn: null,
    })),
  }
}

async function foundHospitals(
  { payload, language, asOf }: Asking,
  parameters: Record<string, string>,
): Promise<Found> {
  const question = readHospitalQuestion(new URLSearchParams(parameters))
  const { found, query } = await findHospitals(payload, question, asOf)
  const first = found.slice(0, MOST)
  const ids = first.map(({ id }) => id)
  const [hits, confirmed] = await Promise.all([
    hospitalHits(payload, first, { query, origin: question.origin?.point ?? null, language }),
    confirmedOn(payload, ids),
  ])
  return {
    total: found.length,
    hits: hits.map(({ id, title, url, facts }) => ({
      title,
      url,
      facts: factLines([
        ['住所', textIn(facts.address)],
        ['相談支援センターの電話', textIn(groupIn(facts, 'desk').phone)],
      ]).join('、'),
      confirmedOn: confirmed.get(id) ?? null,
    })),
  }
}
