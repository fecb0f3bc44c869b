import type { CommentEntry } from '../../../workflow/comments/commentOf'
import type { TimelineEntry } from '../../../workflow/timeline'
import { formatInstant } from '../../formatInstant'
import { Timeline } from '../workflow/Timeline'

type Props = { comments: readonly CommentEntry[]; timeline: readonly TimelineEntry[] }

/** What was said about the document and is not dealt with, what its sender wrote, and what was done with it. */
export function CommentList({ comments, timeline }: Props) {
  const open = comments.filter(({ resolved }) => !resolved)
  const asked = timeline.find(({ action }) => action === 'submit')
  return (
    <section aria-labelledby="review-comments">
      <h2 id="review-comments">連絡とコメント</h2>
      {asked?.comment && (
        <blockquote className="portal-review__asked">
          {asked.comment}
          <footer>
            {asked.actorName}（依頼のときの連絡・{formatInstant(asked.at)}）
          </footer>
        </blockquote>
      )}
      {open.length > 0 && (
        <ul className="portal-review__comments">
          {open.map(({ id, body, author, at }) => (
            <li key={id}>
              <p>{body}</p>
              <p className="portal-tasks__since">
                {author.name}・{formatInstant(at)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {!asked?.comment && open.length === 0 && <p>連絡もコメントもありません。</p>}
      <Timeline entries={timeline} />
    </section>
  )
}
