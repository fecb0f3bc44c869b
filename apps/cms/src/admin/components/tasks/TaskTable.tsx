import { COLLECTION_LABELS } from '../../collectionLabels'
import { formatInstant } from '../../formatInstant'
import type { WaitingItem } from '../../../workflow/waitingItems'

type Props = {
  heading: string
  note: string
  items: WaitingItem[]
  adminRoute: string
}

const SOON_DAYS = 10

/** One list of what waits: each row leads to the form, where it is decided. */
export function TaskTable({ heading, note, items, adminRoute }: Props) {
  return (
    <section className="portal-tasks__section">
      <h2>
        {heading}（{items.length}件）
      </h2>
      <p>{note}</p>
      <ul>
        {items.map((item) => {
          const days = item.daysLeft
          const isSoon = days !== null && days >= 0 && days <= SOON_DAYS
          return (
            <li key={`${item.slug}-${item.id}`}>
              <a href={`${adminRoute}/collections/${item.slug}/${item.id}`}>{item.title}</a>
              <p>
                {COLLECTION_LABELS[item.slug]}
                {item.organization && `・${item.organization}`}
                {item.startsAt && `・開催 ${formatInstant(item.startsAt)}`}
                {isSoon && <strong className="portal-tasks__soon">開催まで{days}日</strong>}
              </p>
              {item.comment && <blockquote>{item.comment}</blockquote>}
              <p className="portal-tasks__since">{formatInstant(item.since)}から待っています</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
