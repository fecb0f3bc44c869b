import { areaOfMunicipality, MUNICIPALITIES, RESOURCE_TYPES } from '@tokyo-cancer-portal/domain'
import type { StoredRow } from '../../hooks/liveCopy'
import type { KnownOrganizations } from './OrganizationNames'
import { byLanguage, rowsIn, textIn, textsIn, titleIn, valuesIn } from './reading'
import { richTextParts } from './richTextParts'
import { richTextSections } from './richTextSections'
import type { PageRecord } from './PageRecord'
import { wordsOf } from './wordsOf'

/** A handbook, a video or another resource; its aliases are names that people know it by. */
export function resourceRecord(row: StoredRow, organizations: KnownOrganizations): PageRecord {
  const { headings, paragraphs } = richTextParts(row.body)
  const dependsOn = valuesIn(row.publisher)
  const publisher = organizations.get(dependsOn[0] ?? '')
  const kinds = valuesIn(row.type)
  const municipality = valuesIn(row.municipality)
  const editionDate = textIn(row.editionDate) || null
  return {
    type: 'resource',
    url: `/resources/${textIn(row.slug)}`,
    title: titleIn(row.title),
    names: textsIn(...rowsIn(row.aliases).map(({ name }) => name)),
    headings,
    body: [
      ...textsIn(row.summary),
      ...(row.ended === true ? textsIn(row.endedNote) : []),
      ...textsIn(publisher?.name, row.editionLabel),
      ...wordsOf(RESOURCE_TYPES, kinds),
      ...wordsOf(MUNICIPALITIES, municipality),
      ...paragraphs,
    ],
    hidden: publisher?.others ?? [],
    sections: richTextSections(
      row.body,
      byLanguage(row.summary, row.ended === true ? row.endedNote : null).shown,
    ),
    confirmedOn: textIn(row.lastConfirmedOn) || null,
    date: editionDate,
    facets: {
      topic: valuesIn(row.topics),
      audience: valuesIn(row.audiences),
      area: valuesIn(areaOfMunicipality(municipality[0])),
      municipality,
    },
    facts: { kind: kinds[0] ?? null, editionDate, publisher: publisher?.name ?? null },
    dependsOn,
    changesOn: null,
  }
}
