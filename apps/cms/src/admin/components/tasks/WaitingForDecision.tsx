import type { WaitingItem } from '../../../workflow/waitingItems'
import { ReviewList } from '../review/ReviewList'
import { queueHref } from '../review/reviewHref'

type Props = { items: readonly WaitingItem[]; adminRoute: string }

/** As many as somebody decides in one go. */
const SHOWN = 10

/** The most pressing of what waits for a decision, and the way to all of it. */
export function WaitingForDecision({ items, adminRoute }: Props) {
  if (items.length === 0) return null
  return (
    <section className="portal-tasks__section">
      <h2>承認待ち（{items.length}件）</h2>
      <p>あなたの確認を待っています。急ぎのものから並んでいます。</p>
      <ReviewList admin={adminRoute} items={items.slice(0, SHOWN)} />
      <p>
        <a href={queueHref(adminRoute)}>
          {items.length > SHOWN ? `承認待ち${items.length}件をすべて見る` : '種類や施設で絞り込む'}
        </a>
      </p>
    </section>
  )
}
