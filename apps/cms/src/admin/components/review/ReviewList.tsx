import type { QueueFilter } from '../../../review/queueFilters'
import type { EditionFacts } from '../../../review/batch/editionFacts'
import type { WaitingItem } from '../../../workflow/waitingItems'
import { COLLECTION_LABELS } from '../../collectionLabels'
import { formatInstant } from '../../formatInstant'
import { EditionDates } from './EditionDates'
import { reviewHref } from './reviewHref'
import { RiskLight } from './RiskLight'

type Props = {
  items: readonly WaitingItem[]
  admin: string
  filter?: QueueFilter
  /** Those that can be approved together, by id. */
  unchanged?: ReadonlyMap<string, EditionFacts>
}

/** What waits for a decision, the most pressing first; each leads to where it is decided. */
export function ReviewList({ items, admin, filter, unchanged }: Props) {
  return (
    <ul className="portal-queue">
      {items.map((item) => {
        const facts = unchanged?.get(item.id)
        return (
          <li key={`${item.slug}-${item.id}`}>
            <RiskLight risk={item.risk} />
            <div>
              <a href={reviewHref(admin, item, filter)}>{item.title}</a>
              {facts && (
                <>
                  <label className="portal-queue__together">
                    <input
                      name="together"
                      type="checkbox"
                      value={`${item.id} ${facts.baseVersion}`}
                    />
                    そのまま
                    <span className="portal-visually-hidden">：{item.title}をまとめて承認する</span>
                  </label>
                  <EditionDates {...facts} />
                </>
              )}
              <p>
                {item.wait === 'look' && <strong className="portal-queue__look">事後確認</strong>}
                {COLLECTION_LABELS[item.slug]}
                {item.organization && `・${item.organization}`}
              </p>
              {item.startsAt && !facts && (
                <p>
                  開催 {formatInstant(item.startsAt)}
                  {daysWords(item.daysLeft)}
                </p>
              )}
              <p className="portal-tasks__since">
                {formatInstant(item.since)}から待っています
                {item.claim && `・担当：${item.claim.name}`}
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function daysWords(days: number | null): string {
  if (days === null) return ''
  if (days < 0) return '（終わった催しです）'
  return days === 0 ? '（今日です）' : `（あと${days}日）`
}
