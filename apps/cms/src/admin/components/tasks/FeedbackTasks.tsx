import type { waitingReports } from '../../../feedback/waitingReports'
import { formatInstant } from '../../formatInstant'
import { labelOfCollection } from '../../labelOfCollection'

type Props = Awaited<ReturnType<typeof waitingReports>> & { adminRoute: string }

const SHOWN_CHARACTERS = 120

/** What visitors report about pages, until somebody says that it was dealt with. */
export function FeedbackTasks({ total, reports, adminRoute }: Props) {
  if (total === 0) return null
  const list = `${adminRoute}/collections/page-feedback`
  return (
    <section className="portal-tasks__section">
      <h2>誤りの知らせ（{total}件）</h2>
      <p>サイトを見た方が知らせた、掲載内容の誤りです。確かめて、必要なら直してください。</p>
      <ul>
        {reports.map(({ id, documentTitle, collection, text, receivedAt }) => (
          <li key={id}>
            <a href={`${list}/${id}`}>{documentTitle}</a>
            <p>{labelOfCollection(collection)}</p>
            <blockquote>{beginningOf(text || 'どこが違うかは書かれていません。')}</blockquote>
            {receivedAt && (
              <p className="portal-tasks__since">{formatInstant(receivedAt)}に届きました</p>
            )}
          </li>
        ))}
      </ul>
      {total > reports.length && (
        <p>
          <a href={`${list}?where[state][equals]=open`}>すべての未対応の知らせを見る</a>
        </p>
      )}
    </section>
  )
}

const beginningOf = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text
