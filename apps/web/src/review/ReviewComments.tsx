import type { Review } from '@tokyo-cancer-portal/cms-client'
import type { ReviewOutcome } from './reviewOutcome'

import { Heading } from '@tokyo-cancer-portal/ui'

import { formatInstant } from '../dates/formatInstant'
import { REVIEW_PATH } from './reviewPath'
import { SubmitButton } from '../parts/SubmitButton'

const FIELD = 'review-comment'
/** Where the page is to be looked at after a comment; short, as `OpenFromFragment` takes what is long for a token. */
const MESSAGE = 'comment-result'
const HINT = 'review-comment-hint'

export interface ReviewCommentsProps {
  review: Review
  token: string
  sent: Extract<ReviewOutcome, { kind: 'document' }>['comment']
}

/** What the reviewer has written so far, and the form for more. */
export function ReviewComments({ review, token, sent }: ReviewCommentsProps) {
  const { comments } = review
  return (
    <section aria-labelledby="comments" className="print:hidden">
      <Heading level={2} id="comments">
        コメント
      </Heading>
      {sent && (
        <p
          id={MESSAGE}
          role={sent.saved ? 'status' : 'alert'}
          // The address leads here and with it the focus, also without scripts.
          tabIndex={-1}
          className={`my-4 max-w-[42em] rounded-8 border-2 bg-white p-4 font-700 ${sent.saved ? 'border-key-900' : 'border-error-1'}`}
        >
          {sent.message}
        </p>
      )}
      {comments.length > 0 && (
        <>
          <Heading level={3}>これまでに送ったコメント</Heading>
          <ol className="max-w-[42em] space-y-4">
            {comments.map(({ body, at }) => (
              <li key={`${at}-${body}`} className="rounded-8 bg-solid-gray-50 p-4">
                <p className="whitespace-pre-wrap">{body}</p>
                <p className="mt-1 text-solid-gray-700">
                  <time dateTime={at}>{formatInstant(at)}</time>
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
      <form action={`${REVIEW_PATH}#${MESSAGE}`} method="post" className="my-6 max-w-[42em]">
        <input type="hidden" name="token" value={token} />
        <label htmlFor={FIELD} className="mb-1 block font-700">
          気づいたこと、直したほうがよいこと
        </label>
        <p id={HINT} className="mb-2">
          2,000文字まで。このページを作った担当者に届きます。公開されません。
        </p>
        <textarea
          id={FIELD}
          name="comment"
          required
          maxLength={2000}
          rows={6}
          defaultValue={sent?.text}
          aria-describedby={sent && !sent.saved ? `${HINT} ${MESSAGE}` : HINT}
          aria-invalid={sent && !sent.saved ? true : undefined}
          className="mb-4 w-full rounded-8 border border-solid-gray-600 bg-white p-3"
        />
        <SubmitButton>コメントを送る</SubmitButton>
      </form>
    </section>
  )
}
