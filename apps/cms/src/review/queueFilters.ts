import {
  DRAFT_COLLECTIONS,
  type DraftCollectionSlug,
  REVIEW_RISKS,
  type ReviewRisk,
} from '@tokyo-cancer-portal/domain'
import type { WaitingItem } from '../workflow/waitingItems'

/** Whose of the items that wait: nobody's, one's own. */
export const CLAIM_FILTERS = [
  { value: 'none', label: '担当者なし' },
  { value: 'own', label: '自分が担当' },
] as const
type ClaimFilter = (typeof CLAIM_FILTERS)[number]['value']

/** What of the queue somebody wants to see; whatever is absent is not narrowed. */
export type QueueFilter = {
  kind?: DraftCollectionSlug
  /** By name, as the list shows it. */
  organization?: string
  claim?: ClaimFilter
  risk?: ReviewRisk
}

type Parameters = Record<string, string | string[] | undefined> | undefined

/** The filter in an address; what is no filter is taken for none. */
export function readQueueFilter(parameters: Parameters): QueueFilter {
  const kind = DRAFT_COLLECTIONS.find((slug) => slug === parameters?.kind)
  const claim = CLAIM_FILTERS.find(({ value }) => value === parameters?.claim)?.value
  const risk = REVIEW_RISKS.find(({ value }) => value === parameters?.risk)?.value
  const { organization } = parameters ?? {}
  return {
    ...(kind && { kind }),
    ...(typeof organization === 'string' && organization !== '' && { organization }),
    ...(claim && { claim }),
    ...(risk && { risk }),
  }
}

/** The same as the query of an address, with its question mark; empty where nothing is narrowed. */
export function queueQuery(filter: QueueFilter): string {
  const query = new URLSearchParams(filter).toString()
  return query === '' ? '' : `?${query}`
}

/** The items that a filter leaves, in their order. */
export function filterQueue(items: readonly WaitingItem[], filter: QueueFilter): WaitingItem[] {
  const { kind, organization, claim, risk } = filter
  return items.filter(
    (item) =>
      (kind === undefined || item.slug === kind) &&
      (organization === undefined || item.organization === organization) &&
      (claim === undefined ||
        (claim === 'own' ? item.claim?.isOwn === true : item.claim === null)) &&
      (risk === undefined || item.risk === risk),
  )
}
