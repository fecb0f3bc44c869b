import type { StoredRow } from '../../hooks/liveCopy'
import { referencedIds } from '../../mediaUse/referencedIds'
import { fillNumbers } from '../register/fillNumbers'
import { holdsNumbers } from '../register/holdsNumbers'
import { indexedNumber } from '../register/indexedNumber'
import type { KnownRegister } from '../register/KnownRegister'
import { REGISTER_ID } from '../register/REGISTER_ID'
import { contentItemRecord } from './contentItemRecord'
import { eventRecord } from './eventRecord'
import { glossaryTermRecord } from './glossaryTermRecord'
import type { KnownFiles } from './KnownFiles'
import type { KnownOrganizations } from './OrganizationNames'
import { organizationRecord } from './organizationRecord'
import type { PageRecord } from './PageRecord'
import { resourceRecord } from './resourceRecord'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import type { SearchRecord } from './SearchRecord'
import { topicRecord } from './topicRecord'
import { withFiles } from './withFiles'

/** What a record is made of besides the row itself. */
export type Circumstances = {
  today: string
  organizations: KnownOrganizations
  /** What numbers in texts are counted in; null where no row has any. */
  register: KnownRegister | null
  files: KnownFiles
}

/** What the search knows of a live row of a collection; null where it has no page of its own. */
export function recordOf(
  slug: SearchedSlug,
  row: StoredRow,
  circumstances: Circumstances,
): SearchRecord | null {
  if (!holdsNumbers(row)) return recordOfTexts(slug, row, circumstances)
  const { register } = circumstances
  const filled = fillNumbers(row, (number, language) => indexedNumber(number, language, register))
  const record = recordOfTexts(slug, filled, circumstances)
  if (record === null) return null
  const changes = [record.changesOn, register?.changesOn ?? null].filter((day) => day !== null)
  return {
    ...record,
    dependsOn: [...record.dependsOn, REGISTER_ID],
    changesOn: changes.toSorted()[0] ?? null,
  }
}

function recordOfTexts(
  slug: SearchedSlug,
  row: StoredRow,
  circumstances: Circumstances,
): SearchRecord | null {
  const record = pageRecord(slug, row, circumstances)
  return record && withFiles(record, referencedIds(row), circumstances.files)
}

function pageRecord(
  slug: SearchedSlug,
  row: StoredRow,
  { today, organizations }: Circumstances,
): PageRecord | null {
  switch (slug) {
    case 'content-items':
      return contentItemRecord(row)
    case 'topics':
      return topicRecord(row)
    case 'resources':
      return resourceRecord(row, organizations)
    case 'events':
      return eventRecord(row, organizations)
    case 'organizations':
      return organizationRecord(row, today)
    case 'glossary-terms':
      return glossaryTermRecord(row)
  }
}
