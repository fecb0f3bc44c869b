import { supportDeskPath } from '@tokyo-cancer-portal/domain'
import type { StoredRow } from '../../hooks/liveCopy'
import { deskFacts } from './deskFacts'
import { deskSection } from './deskSection'
import { organizationNames } from './OrganizationNames'
import { organizationPlace } from './organizationPlace'
import type { PageRecord } from './PageRecord'
import { phoneWordings } from './phoneWordings'
import { byLanguage, groupIn, textIn, textsIn, titleIn } from './reading'

/** A desk that is none of a hospital: it has no page of its own, and is found where the list of desks shows it. */
export function supportDeskRecord(row: StoredRow): PageRecord {
  const { facets, facts, words } = organizationPlace(row)
  const url = supportDeskPath(textIn(row.slug))
  const desk = deskFacts({
    name: null,
    phone: row.phone,
    openingHours: groupIn(row, 'phoneHours'),
    hours: null,
    url,
  })
  return {
    type: 'desk',
    url,
    title: titleIn(row.name),
    names: organizationNames(row).others,
    headings: [],
    body: textsIn(row.summary),
    // A result shows these beside its name.
    hidden: ['相談窓口', ...words, ...phoneWordings(textIn(row.phone))],
    sections: [deskSection(desk, '', byLanguage(row.summary).shown)],
    confirmedOn: textIn(row.lastConfirmedOn) || null,
    date: textIn(row.lastConfirmedOn) || null,
    facets,
    facts: {
      ...facts,
      desk,
    },
    dependsOn: [],
    changesOn: null,
  }
}
