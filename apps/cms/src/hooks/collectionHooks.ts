import {
  DRAFT_COLLECTIONS,
  type DraftCollectionSlug,
  type GovernedSlug,
} from '@tokyo-cancer-portal/domain'
import type { CollectionConfig } from 'payload'
import { recordChange, recordDeletion } from '../audit/recordChange'
import { isAuthored } from '../authoring/AUTHORED'
import { forgetAfterChange } from '../authoring/forgetAfterChange'
import { keepFindings } from '../authoring/known/keepFindings'
import { dropTextCheck, keepTextCheck } from '../authoring/nightly/keepTextCheck'
import { enqueueAfterChange, enqueueAfterDelete } from './enqueueRevalidation'
import { guardOwnParts } from './guardOwnParts'
import { guardPublishing } from './guardPublishing'
import { guardReading } from './guardReading'
import { keepWithinReach } from './keepWithinReach'
import { lookAmongColleagues } from './lookAmongColleagues'
import { refuseHalfDone } from './refuseHalfDone'
import { rememberLiveCopy } from './liveCopy'
import { normalizeText } from './normalizeText'
import { refuseUnsaidStatus } from './refuseUnsaidStatus'
import { requireName } from './requireName'
import { releaseMediaUse, trackMediaUse } from './trackMediaUse'
import { dropAssignment, keepAssignment } from '../workflow/assignments/keepAssignment'
import { advanceState } from '../workflow/advanceState'
import { dropSearchRow, keepSearchRow } from '../search/index/keepSearchRow'
import { isSearched } from '@tokyo-cancer-portal/domain'
import { requireJapanese } from '../localization/requireJapanese'
import { refuseStaleWrite } from '../workflow/refuseStaleWrite'

type Hooks = NonNullable<CollectionConfig['hooks']>

const hasDrafts = (slug: GovernedSlug): slug is DraftCollectionSlug =>
  (DRAFT_COLLECTIONS as readonly string[]).includes(slug)

/**
 * The hooks that every governed collection has, with the collection's own between them.
 *
 * Order matters: guards first (nothing is touched before it is allowed), then the collection's own hooks, then the
 * check of the finished document, and after saving, still inside the transaction, what must never be forgotten:
 * the search index, media that became public, the audit trail, the outbox.
 */
export function collectionHooks(slug: GovernedSlug, own: Hooks = {}): Hooks {
  return {
    ...own,
    beforeOperation: [
      guardReading(slug),
      lookAmongColleagues(slug),
      guardPublishing(slug),
      guardOwnParts(slug),
      ...(own.beforeOperation ?? []),
    ],
    beforeValidate: [({ data }) => normalizeText(data), ...(own.beforeValidate ?? [])],
    beforeChange: [
      refuseStaleWrite(slug),
      ...(own.beforeChange ?? []),
      keepWithinReach(slug),
      rememberLiveCopy(slug),
      ...(hasDrafts(slug) ? [refuseUnsaidStatus(slug), requireName, advanceState(slug)] : []),
      ...(isAuthored(slug) ? [keepFindings(slug)] : []),
    ],
    afterChange: [
      requireJapanese(slug),
      ...(own.afterChange ?? []),
      ...(isSearched(slug) ? [keepSearchRow(slug)] : []),
      ...(isAuthored(slug) ? [keepTextCheck(slug)] : []),
      trackMediaUse(slug),
      ...(hasDrafts(slug) ? [keepAssignment(slug)] : []),
      recordChange(slug),
      enqueueAfterChange(slug),
      forgetAfterChange,
    ],
    afterOperation: [...(own.afterOperation ?? []), refuseHalfDone],
    afterDelete: [
      ...(own.afterDelete ?? []),
      ...(isSearched(slug) ? [dropSearchRow(slug)] : []),
      ...(isAuthored(slug) ? [dropTextCheck(slug)] : []),
      releaseMediaUse(slug),
      ...(hasDrafts(slug) ? [dropAssignment(slug)] : []),
      recordDeletion(slug),
      enqueueAfterDelete(slug),
      forgetAfterChange,
    ],
  }
}
