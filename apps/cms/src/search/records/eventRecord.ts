import {
  areaOfMunicipality,
  AREAS,
  CANCER_TYPES,
  EVENT_ACCESSIBILITY,
  EVENT_FORMATS,
  EVENT_KINDS,
  isCalledOff,
  isSafeUrl,
  MUNICIPALITIES,
} from '@tokyo-cancer-portal/domain'
import { hasVenue } from '../../collections/Events/fields/venueField'
import type { StoredRow } from '../../hooks/liveCopy'
import { applicationTiming } from './applicationTiming'
import { eventDates } from './eventDates'
import type { KnownOrganizations } from './OrganizationNames'
import { byLanguage, groupIn, rowsIn, textIn, textsIn, titleIn, valuesIn } from './reading'
import { richTextParts } from './richTextParts'
import { richTextSections } from './richTextSections'
import type { PageRecord } from './PageRecord'
import { wordsOf } from './wordsOf'

/** An event; a recurring meeting is one, whatever its dates. Its organizers are found by all of their names. */
export function eventRecord(row: StoredRow, organizations: KnownOrganizations): PageRecord {
  const { headings, paragraphs } = richTextParts(row.body)
  const venue = hasVenue({ format: row.format }) ? groupIn(row, 'venue') : {}
  const organizerIds = valuesIn(row.organizer, row.coOrganizers)
  const organizers = organizerIds.flatMap((id) => organizations.get(id) ?? [])
  const municipality = valuesIn(venue.municipality)
  const facets = {
    topic: valuesIn(row.topics),
    audience: valuesIn(row.audiences),
    area: valuesIn(areaOfMunicipality(municipality[0])),
    municipality,
    cancer: valuesIn(row.cancerTypes),
    format: valuesIn(row.format),
    organizer: organizerIds.filter((id) => organizations.has(id)),
  }
  const dates = eventDates(row.occurrences)
  return {
    type: 'event',
    url: `/events/${textIn(row.slug)}`,
    title: titleIn(row.title),
    names: textsIn(row.titleKana),
    headings,
    body: [
      ...textsIn(row.summary, row.status === 'scheduled' ? null : row.statusNote),
      ...textsIn(venue.access),
      ...wordsOf(CANCER_TYPES, facets.cancer),
      ...textsIn(row.audienceNote, groupIn(row, 'online').note),
      ...wordsOf(EVENT_ACCESSIBILITY, valuesIn(row.accessibility)),
      ...textsIn(row.accessibilityNote, groupIn(row, 'archiveVideo').title),
      ...textsIn(
        ...rowsIn(row.occurrences).flatMap(({ status, statusNote, note }) => [
          isCalledOff({ status: textIn(status) }) ? statusNote : null,
          note,
        ]),
      ),
      ...paragraphs,
    ],
    // A result shows some of these beside its name, and the others say little out of their place.
    hidden: [
      ...wordsOf(EVENT_KINDS, valuesIn(row.kind)),
      ...wordsOf(EVENT_FORMATS, facets.format),
      ...organizers.flatMap(({ name, others }) => [name, ...others]),
      ...textsIn(venue.name, venue.address),
      ...wordsOf(MUNICIPALITIES, municipality),
      ...wordsOf(AREAS, facets.area),
    ],
    sections: richTextSections(
      row.body,
      byLanguage(
        row.summary,
        row.status === 'scheduled' ? null : row.statusNote,
        row.audienceNote,
        venue.access,
        row.accessibilityNote,
      ).shown,
    ),
    confirmedOn: null,
    // The last one announced, called off or not, as in the lists (`eventSpan`).
    date: dates.at(-1)?.date ?? null,
    heldUntil: isCalledOff({ status: textIn(row.status) })
      ? null
      : (dates.findLast((one) => !isCalledOff(one))?.date ?? null),
    facets,
    facts: {
      kind: textIn(row.kind) || null,
      format: textIn(row.format) || null,
      status: textIn(row.status) || 'scheduled',
      fee: textIn(groupIn(row, 'fee').kind) || null,
      application: applicationTiming(groupIn(row, 'application')),
      accessibility: valuesIn(row.accessibility),
      hasRecording: isSafeUrl(groupIn(row, 'archiveVideo').url),
      occurrences: dates,
      organizer: organizations.get(valuesIn(row.organizer)[0] ?? '')?.name ?? null,
      venue: textIn(venue.name) || null,
      municipality: municipality[0] ?? null,
    },
    dependsOn: organizerIds,
    changesOn: null,
  }
}
