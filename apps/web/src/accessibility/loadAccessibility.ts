import type {
  AccessibilityPolicy,
  AccessibilityResult,
  ContentItem,
} from '@tokyo-cancer-portal/cms-client'
import type { RichTextData } from '../richtext/loadRichTextData'

import {
  getAccessibilityPolicy,
  getContentItem,
  listAccessibilityResults,
} from '@tokyo-cancer-portal/cms-client'

import { cms } from '../cms/cms'
import { loadRichTextData } from '../richtext/loadRichTextData'

export interface AccessibilityData {
  /** The sentences of the page; null while staff show none. */
  item: ContentItem | null
  richText: RichTextData
  policy: AccessibilityPolicy | null
  /** The latest first. */
  results: readonly AccessibilityResult[]
}

/** What the accessibility policy's page shows; null where there is nothing. Rejects with CmsUnavailableError. */
export async function loadAccessibility(): Promise<AccessibilityData | null> {
  const [item, policy, results] = await Promise.all([
    getContentItem(cms(), 'accessibility'),
    getAccessibilityPolicy(cms()),
    listAccessibilityResults(cms()),
  ])
  if (!item && !policy) return null
  return { item, richText: await loadRichTextData(item?.body ?? []), policy, results }
}
