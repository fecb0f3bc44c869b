import {
  DRAFT_COLLECTIONS,
  type DraftCollectionSlug,
  REVIEW_RISKS,
  type ReviewRisk,
} from '@tokyo-cancer-portal/domain'
import { byRisk } from '@tokyo-cancer-portal/domain'
import type { Waiting, WaitingItem, WaitingFor } from '../workflow/waitingItems'

/** Whose of the items that wait: nobody's, one's own. */
export const CLAIM_FILTERS = [
  { value: 'none', label: '担当者なし' },
  { value: 'own', label: '自分が担当' },
] as const
type ClaimFilter = (typeof CLAIM_FILTERS)[number]['value']

/** What it waits for. */
export const WAIT_FILTERS: readonly { value: WaitingFor; label: string }[] = [
  { value: 'decision', label: '承認待ち' },
  { value: 'look', label: '事後確認' },
]

/** What of the queue somebody wants to see; whatever is absent is not narrowed. */
export type QueueFilter = {
  kind?: DraftCollectionSlug
  /** By name, as the list shows it. */
  organization?: string
  claim?: ClaimFilter
  risk?: ReviewRisk
  wait?: WaitingFor
}

type Parameters = Record<string, string | string[] | undefined> | undefined

/** The filter in an address; what is no filter is taken for none. */
export function readQueueFilter(parameters: Parameters): QueueFilter {
  const kind = DRAFT_COLLECTIONS.find((slug) => slug === parameters?.kind)
  const claim = CLAIM_FILTERS.find(({ value }) => value === parameters?.claim)?.value
  const risk = REVIEW_RISKS.find(({ value }) => value === parameters?.risk)?.value
  const wait = WAIT_FILTERS.find(({ value }) => value === parameters?.wait)?.value
  const { organization } = parameters ?? {}
  return {
    ...(kind && { kind }),
    ...(typeof organization === 'string' && organization !== '' && { organization }),
    ...(claim && { claim }),
    ...(risk && { risk }),
    ...(wait && { wait }),
  }
}

/** The same as the query of an address, with its question mark; empty where nothing is narrowed. */
export function queueQuery(filter: QueueFilter): string {
  const query = new URLSearchParams(filter).toString()
  return query === '' ? '' : `?${query}`
}

/** The items that a filter leaves, in their order. */
export function filterQueue(items: readonly WaitingItem[], filter: QueueFilter): WaitingItem[] {
  const { kind, organization, claim, risk, wait } = filter
  return items.filter(
    (item) =>
      (kind === undefined || item.slug === kind) &&
      (organization === undefined || item.organization === organization) &&
      (claim === undefined ||
        (claim === 'own' ? item.claim?.isOwn === true : item.claim === null)) &&
      (risk === undefined || item.risk === risk) &&
      (wait === undefined || item.wait === wait),
  )
}

/**
 * Everything that waits for somebody who decides, the most pressing first. Whoever decides about a request has looked at
 * what was published before it, so a document stands here once.
 */
export function queueOf(
  { toDecide, toReview }: Pick<Waiting, 'toDecide' | 'toReview'>,
  now = new Date(),
): WaitingItem[] {
  const asked = new Set(toDecide.map(({ id }) => id))
  return [...toDecide, ...toReview.filter(({ id }) => !asked.has(id))].toSorted(byRisk(now))
}
