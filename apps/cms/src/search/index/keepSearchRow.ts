import { toLocalDate } from '@tokyo-cancer-portal/domain'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { liveBefore, liveChange, type StoredRow } from '../../hooks/liveCopy'
import { lockUsedMedia } from '../../mediaUse/lockUsedMedia'
import { referencedIds } from '../../mediaUse/referencedIds'
import { organizationIds } from '../records/organizationIds'
import { organizationNames } from '../records/OrganizationNames'
import type { SearchedSlug } from '@tokyo-cancer-portal/domain'
import { countedFacts } from '../register/countedFacts'
import { holdsNumbers } from '../register/holdsNumbers'
import { shareRegister } from '../register/lockRegister'
import { reindexCounted } from '../register/reindexCounted'
import { indexRows } from './indexRows'
import { lockOrganizations } from './lockOrganizations'
import { reindexDependents } from './reindexDependents'
import { removeRows } from './removeRows'

/**
 * Keeps the index true in the transaction of each change: what is published by it can be found with its commit, what is
 * withdrawn cannot. A draft, also one beside the live copy, changes nothing. The row of the collection that is being
 * saved keeps other changes of the document waiting.
 */
export function keepSearchRow(slug: SearchedSlug): CollectionAfterChangeHook {
  return async ({ doc, req, context }) => {
    const { id } = doc as { id: string }
    const change = await liveChange({ req, context, slug, id })
    if (change === null) return doc
    const row = change === 'withdrawn' ? null : change
    const today = toLocalDate(new Date())
    const organizations = row ? organizationIds(slug, row) : []
    await lockOrganizations({ req, collection: slug, documents: [id], organizations })
    // Before rows are written: whoever replaces a file has it locked, and then writes the rows that it is in.
    await lockUsedMedia({ req, usedBy: `${slug}:${id}`, ids: row ? referencedIds(row) : [] })
    // Last of all locks: who has it waits for nobody.
    const isNamed = row !== null && holdsNumbers(row)
    await shareRegister({ req, collection: slug, documents: [id], isNamed })
    if (row) await indexRows({ req, slug, rows: [row], today })
    else await removeRows(req, slug, [id])
    if (slug === 'organizations') {
      const before = liveBefore(context, slug, id)
      if (countedFacts(row) !== countedFacts(before)) await reindexCounted(req)
      if (namesOf(row) !== namesOf(before)) await reindexDependents(req, id)
    }
    return doc
  }
}

/** A deleted document is not found any more, nor is what named it by its name. */
export function dropSearchRow(slug: SearchedSlug): CollectionAfterDeleteHook {
  return async ({ doc, id, req }) => {
    const documents = [String(id)]
    await lockOrganizations({ req, collection: slug, documents, organizations: [] })
    await lockUsedMedia({ req, usedBy: `${slug}:${String(id)}`, ids: [] })
    await shareRegister({ req, collection: slug, documents, isNamed: false })
    await removeRows(req, slug, documents)
    if (slug === 'organizations') {
      await reindexCounted(req)
      await reindexDependents(req, String(id))
    }
    return doc
  }
}

const namesOf = (row: StoredRow | null) => row && JSON.stringify(organizationNames(row))
