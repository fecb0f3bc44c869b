import type { Inquiry, Resource } from '@tokyo-cancer-portal/cms-client'
import type { RichTextData } from '../richtext/loadRichTextData'

import { endOfLocalDay } from '@tokyo-cancer-portal/domain'

import { currentTimeUntil } from '../dates/currentTimeUntil'
import { loadFrame } from '../frame/loadFrame'
import { loadRichTextData } from '../richtext/loadRichTextData'
import { listAllResources } from './listAllResources'
import { newerEditions } from './newerEditions'
import { whomToAsk } from './whomToAsk'

export interface ResourceData {
  resource: Resource
  richText: RichTextData
  /** Who can be asked for the resource; null if nobody is known. */
  inquiry: Inquiry | null
  /** What has taken its place. */
  newer: readonly Resource[]
  /** Whether the day until which it holds is over. */
  isExpired: boolean
}

/** What the page of a resource shows beside it. Rejects with CmsUnavailableError. */
export async function loadResource(resource: Resource): Promise<ResourceData> {
  const [richText, frame, all] = await Promise.all([
    loadRichTextData(resource.body),
    loadFrame(),
    listAllResources(),
  ])
  return {
    resource,
    richText,
    inquiry: whomToAsk(resource, frame.settings),
    newer: newerEditions(all, resource.id),
    isExpired: isOver(resource.validUntil),
  }
}

function isOver(validUntil: string | null): boolean {
  if (validUntil === null) return false
  // The first moment of the day after; the page is to change then, not a minute later.
  const end = new Date(Date.parse(endOfLocalDay(validUntil)) + 1)
  return currentTimeUntil([end.toISOString()]) >= end
}
