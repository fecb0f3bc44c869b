import {
  AREAS,
  CANCER_TYPES,
  DESIGNATIONS,
  designationTime,
  labelOf,
  MUNICIPALITIES,
  SERVICES,
} from '@tokyo-cancer-portal/domain'
import type { StoredRow } from '../../hooks/liveCopy'
import { groupIn, rowsIn, textIn, valuesIn } from './reading'
import type { SearchRecord } from './SearchRecord'

/**
 * A hospital, with all the names it ever had; null for organizations without a page. A service that is not listed is
 * unknown: only what is offered is a facet.
 */
export function organizationRecord(row: StoredRow, today: string): SearchRecord | null {
  if (row.kind !== 'hospital') return null
  const center = groupIn(row, 'consultationCenter')
  const designations = rowsIn(row.designations).filter(
    (one) => designationTime(one as never, today) === 'current',
  )
  const services = rowsIn(row.services).filter(({ availability }) => availability === 'yes')
  const cancers = [...designations, ...services].flatMap((one) => valuesIn(one.cancers))
  const formerNames = rowsIn(row.formerNames).flatMap(({ name, nameKana }) => [name, nameKana])
  const words = (vocabulary: Parameters<typeof labelOf>[0], values: unknown[]) =>
    [...new Set(values)].map((value) => labelOf(vocabulary, String(value))).filter(Boolean)
  return {
    type: 'hospital',
    url: `/hospitals/${String(row.slug)}`,
    title: textIn(row.name),
    names: [row.nameKana, row.registeredName, ...formerNames].map(textIn).filter(Boolean),
    headings: [textIn(center.name)].filter(Boolean),
    body: [
      textIn(row.summary),
      [textIn(row.address), textIn(row.building)].join(' ').trim(),
      textIn(row.access),
      ...words(MUNICIPALITIES, valuesIn(row.municipality)),
      ...words(AREAS, valuesIn(row.area)),
      ...words(
        DESIGNATIONS,
        designations.map(({ type }) => type),
      ),
      ...words(
        SERVICES,
        services.map(({ service }) => service),
      ),
      ...words(CANCER_TYPES, cancers),
      center.availability === 'yes' ? 'がん相談支援センター' : '',
      textIn(row.message),
    ]
      .filter(Boolean)
      .join('\n'),
    date: textIn(row.lastConfirmedOn) || null,
    facets: {
      area: valuesIn(row.area),
      municipality: valuesIn(row.municipality),
      designation: [...new Set(designations.flatMap(({ type }) => valuesIn(type)))],
      cancer: [...new Set(cancers)],
      service: [...new Set(services.flatMap(({ service }) => valuesIn(service)))],
    },
  }
}
