import { REVIEW_RISKS } from '@tokyo-cancer-portal/domain'
import { CLAIM_FILTERS, type QueueFilter, WAIT_FILTERS } from '../../../review/queueFilters'
import type { WaitingItem } from '../../../workflow/waitingItems'
import { COLLECTION_LABELS } from '../../collectionLabels'
import { QueueChoice } from './QueueChoice'
import { queueHref } from './reviewHref'

type Props = { admin: string; filter: QueueFilter; items: readonly WaitingItem[] }

/** Narrows the list by address, so that a narrowed list can be kept and sent, and works without a script. */
export function QueueFilters({ admin, filter, items }: Props) {
  const kinds = [...new Set(items.map(({ slug }) => slug))]
  const organizations = [...new Set(items.map(({ organization }) => organization))].filter(Boolean)
  return (
    <form action={queueHref(admin)} className="portal-queue__filters">
      <QueueChoice label="急ぎの度合い" name="risk" options={REVIEW_RISKS} value={filter.risk} />
      <QueueChoice label="待っていること" name="wait" options={WAIT_FILTERS} value={filter.wait} />
      <QueueChoice
        label="種類"
        name="kind"
        options={kinds.map((value) => ({ value, label: COLLECTION_LABELS[value] }))}
        value={filter.kind}
      />
      <QueueChoice
        label="施設"
        name="organization"
        options={organizations.toSorted().map((name) => ({ value: name, label: name }))}
        value={filter.organization}
      />
      <QueueChoice label="担当" name="claim" options={CLAIM_FILTERS} value={filter.claim} />
      <button className="btn btn--style-secondary btn--size-medium" type="submit">
        絞り込む
      </button>
      {Object.keys(filter).length > 0 && <a href={queueHref(admin)}>すべて表示</a>}
    </form>
  )
}
