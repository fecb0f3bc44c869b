import {
  CANCER_TYPES,
  CENTER_PLACE,
  DESIGNATIONS,
  designationTime,
  isSupportDesk,
  nextRegisterChange,
  SERVICES,
} from '@tokyo-cancer-portal/domain'
import type { StoredRow } from '../../hooks/liveCopy'
import { deskFacts } from './deskFacts'
import { deskSection, reachLines } from './deskSection'
import { factLines } from './factLines'
import { organizationNames } from './OrganizationNames'
import { byLanguage, groupIn, rowsIn, textIn, textsIn, titleIn, valuesIn } from './reading'
import type { PageRecord } from './PageRecord'
import { organizationPlace } from './organizationPlace'
import { phoneWordings } from './phoneWordings'
import { supportDeskRecord } from './supportDeskRecord'
import { wordsOf } from './wordsOf'

/**
 * A hospital or a desk that is none of a hospital, with all the names it ever had; null for organizations that the site
 * shows nowhere.
 *
 * @param today the local date on which designations are in force or not
 */
export function organizationRecord(row: StoredRow, today: string): PageRecord | null {
  if (row.kind === 'hospital') return hospitalRecord(row, today)
  const [kind, summary] = [textIn(row.kind), textIn(row.summary)]
  return isSupportDesk({ kind, summary }) ? supportDeskRecord(row) : null
}

/** A hospital and the desk in it. A service that is not listed is unknown: only what is offered is a facet. */
function hospitalRecord(row: StoredRow, today: string): PageRecord {
  const url = `/hospitals/${textIn(row.slug)}`
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
  const place = organizationPlace(row)
  const facets = {
    ...place.facets,
    designation: valuesIn(...designations.map(({ type }) => type)),
    cancer: valuesIn(...[...designations, ...services].map(({ cancers }) => cancers).flat()),
    service: valuesIn(...services.map(({ service }) => service)),
  }
  const desk = hasCenter
    ? deskFacts({
        name: center.name,
        phone: center.phone,
        openingHours: groupIn(center, 'openingHours'),
        hours: center.hours,
        url: `${url}#${CENTER_PLACE}`,
      })
    : null
  const switchboard = deskFacts({
    name: null,
    phone: row.phone,
    openingHours: groupIn(row, 'phoneHours'),
    hours: null,
    url,
  })
  return {
    type: 'hospital',
    url,
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
      ...place.words,
      ...phoneWordings(textIn(row.phone)),
      ...(hasCenter ? ['相談窓口', ...phoneWordings(textIn(center.phone))] : []),
    ],
    sections: [
      {
        heading: '',
        anchor: '',
        paragraphs: [
          ...byLanguage(row.summary).shown,
          ...factLines([['住所', place.facts.address]]),
          ...reachLines(switchboard, '電話の受付時間'),
          ...factLines([['指定', ...wordsOf(DESIGNATIONS, facets.designation)]]),
          ...byLanguage(row.access, row.message).shown,
        ],
      },
      ...(desk
        ? [
            deskSection(
              desk,
              desk.name ?? 'がん相談支援センター',
              byLanguage(center.location, center.note).shown,
            ),
          ]
        : []),
    ],
    confirmedOn: textIn(row.lastConfirmedOn) || null,
    date: textIn(row.lastConfirmedOn) || null,
    facets,
    facts: {
      ...place.facts,
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
      desk,
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
