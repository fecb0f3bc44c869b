import {
  AREAS,
  CANCER_TYPES,
  DESIGNATIONS,
  designationTime,
  MUNICIPALITIES,
  nextRegisterChange,
  SERVICES,
} from '@tokyo-cancer-portal/domain'
import type { StoredRow } from '../../hooks/liveCopy'
import { organizationNames } from './OrganizationNames'
import { byLanguage, groupIn, rowsIn, textIn, textsIn, titleIn, valuesIn } from './reading'
import type { PageRecord } from './PageRecord'
import { wordsOf } from './wordsOf'

/**
 * A hospital, with all the names it ever had; null for organizations without a page. A service that is not listed is
 * unknown: only what is offered is a facet.
 *
 * @param today the local date on which designations are in force or not
 */
export function organizationRecord(row: StoredRow, today: string): PageRecord | null {
  if (row.kind !== 'hospital') return null
  const center = groupIn(row, 'consultationCenter')
  const hasCenter = center.availability === 'yes'
  const terms = rowsIn(row.designations).map(({ type, cancers, validFrom, validTo }) => ({
    type: textIn(type) || null,
    cancers: valuesIn(cancers),
    validFrom: textIn(validFrom) || null,
    validTo: textIn(validTo) || null,
  }))
  const designations = terms.filter((one) => designationTime(one, today) === 'current')
  const answered = rowsIn(row.services)
  const services = answered.filter(({ availability }) => availability === 'yes')
  const facets = {
    area: valuesIn(row.area),
    municipality: valuesIn(row.municipality),
    designation: valuesIn(...designations.map(({ type }) => type)),
    cancer: valuesIn(...[...designations, ...services].map(({ cancers }) => cancers).flat()),
    service: valuesIn(...services.map(({ service }) => service)),
  }
  const address = [textIn(row.address), textIn(row.building)].join(' ').trim()
  return {
    type: 'hospital',
    url: `/hospitals/${textIn(row.slug)}`,
    title: titleIn(row.name),
    names: organizationNames(row).others,
    headings: hasCenter ? textsIn(center.name) : [],
    body: [
      ...textsIn(row.summary, row.access),
      ...wordsOf(DESIGNATIONS, facets.designation),
      ...wordsOf(SERVICES, facets.service),
      ...wordsOf(CANCER_TYPES, facets.cancer),
      ...(hasCenter ? ['がん相談支援センター', ...textsIn(center.location, center.note)] : []),
      ...textsIn(row.message),
    ],
    // A result shows these beside its name.
    hidden: [
      ...textsIn(address),
      ...wordsOf(MUNICIPALITIES, facets.municipality),
      ...wordsOf(AREAS, facets.area),
    ],
    sections: [
      {
        heading: '',
        anchor: '',
        paragraphs: byLanguage(row.summary, row.access, row.message).shown,
      },
      ...(hasCenter
        ? [
            {
              heading: textIn(center.name) || 'がん相談支援センター',
              anchor: '',
              paragraphs: byLanguage(center.location, center.note).shown,
            },
          ]
        : []),
    ].filter(({ paragraphs }) => paragraphs.length > 0),
    confirmedOn: textIn(row.lastConfirmedOn) || null,
    date: textIn(row.lastConfirmedOn) || null,
    facets,
    facts: {
      area: facets.area[0] ?? null,
      municipality: facets.municipality[0] ?? null,
      address: address || null,
      nameKana: textIn(row.nameKana) || null,
      registeredName: textIn(row.registeredName) || null,
      formerNames: textsIn(
        ...rowsIn(row.formerNames).flatMap(({ name, nameKana }) => [name, nameKana]),
      ),
      notOffered: valuesIn(
        ...answered
          .filter(({ availability }) => availability === 'no')
          .map(({ service }) => service),
      ),
      consultation: textIn(center.availability) || null,
      location: locationIn(row),
    },
    dependsOn: [],
    changesOn: nextRegisterChange([{ designations: terms }], today),
  }
}

/** Where it is, and what that place is of it; null where nobody knows. */
function locationIn({ latitude, longitude, coordinatePrecision }: StoredRow) {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  return { latitude, longitude, precision: textIn(coordinatePrecision) || null }
}
