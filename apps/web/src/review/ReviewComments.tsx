import type { Review } from '@tokyo-cancer-portal/cms-client'
import type { ReviewOutcome } from './reviewOutcome'

import { Button, Heading, Message, TextAreaField } from '@tokyo-cancer-portal/ui'

import { formatInstant } from '../dates/formatInstant'
import { REVIEW_PATH } from './reviewPath'

const FIELD = 'review-comment'
/** Where the page is to be looked at after a comment; short, as `OpenFromFragment` takes what is long for a token. */
const MESSAGE = 'comment-result'

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
        // The address leads here and with it the focus, also without scripts.
        <Message kind={sent.saved ? 'done' : 'problem'} id={MESSAGE}>
          {sent.message}
        </Message>
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
        <TextAreaField
          label="気づいたこと、直したほうがよいこと"
          name="comment"
          id={FIELD}
          hint="2,000文字まで。このページを作った担当者に届きます。公開されません。"
          maxLength={2000}
          value={sent?.text}
          problemId={sent && !sent.saved ? MESSAGE : null}
        />
        <Button>コメントを送る</Button>
      </form>
    </section>
  )
}
