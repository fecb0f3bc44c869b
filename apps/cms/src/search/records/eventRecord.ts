import { CANCER_TYPES, EVENT_FORMATS, EVENT_KINDS, labelOf } from '@tokyo-cancer-portal/domain'
import type { StoredRow } from '../../hooks/liveCopy'
import { groupIn, textIn, valuesIn } from './reading'
import { richTextParts } from './richTextParts'
import type { SearchRecord } from './SearchRecord'

/** Organizations that an event names, by id. */
export type OrganizerNames = ReadonlyMap<string, readonly string[]>

/** An event; a recurring meeting is one, whatever its dates. Its organizers are found by all of their names. */
export function eventRecord(row: StoredRow, organizers: OrganizerNames): SearchRecord {
  const { headings, paragraphs } = richTextParts(row.body)
  const venue = groupIn(row, 'venue')
  const organizerIds = [...valuesIn(row.organizer), ...valuesIn(row.coOrganizers)]
  const cancers = valuesIn(row.cancerTypes)
  return {
    type: 'event',
    url: `/events/${String(row.slug)}`,
    title: textIn(row.title),
    names: [textIn(row.titleKana)].filter(Boolean),
    headings,
    body: [
      textIn(row.summary),
      labelOf(EVENT_KINDS, textIn(row.kind)),
      labelOf(EVENT_FORMATS, textIn(row.format)),
      ...organizerIds.flatMap((id) => organizers.get(id) ?? []),
      textIn(venue.name),
      textIn(venue.address),
      textIn(row.audienceNote),
      ...cancers.map((cancer) => labelOf(CANCER_TYPES, cancer)),
      ...paragraphs,
    ]
      .filter(Boolean)
      .join('\n'),
    date: null,
    facets: {
      topic: valuesIn(row.topics),
      audience: valuesIn(row.audiences),
      municipality: valuesIn(venue.municipality),
      cancer: cancers,
      format: valuesIn(row.format),
      organizer: organizerIds,
    },
  }
}
