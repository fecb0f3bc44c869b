import { PageTitle, Prose } from '@tokyo-cancer-portal/ui'

import { OpenFromFragment } from './OpenFromFragment'
import { REVIEW_PATH } from './reviewPath'
import { SubmitButton } from '../parts/SubmitButton'

const FIELD = 'review-token'
const PROBLEM = 'review-problem'

/** Where a review link leads first, and what is said where it does not lead on. */
export function ReviewEntry({ problem }: { problem: string | null }) {
  return (
    <>
      <PageTitle>公開前の内容の確認</PageTitle>
      {problem && (
        <p
          id={PROBLEM}
          role="alert"
          className="my-6 max-w-[42em] rounded-8 border-2 border-error-1 bg-white p-4 font-700"
        >
          {problem}
        </p>
      )}
      <Prose>
        <p>
          東京都がんポータルに載せる前の内容を、確認を頼まれた方に見ていただくページです。届いたリンクを下の欄に貼り付けて、「内容を見る」を押してください。
        </p>
        <p>画面を読み込み直したときは、届いたリンクをもう一度開いてください。</p>
      </Prose>
      <form action={REVIEW_PATH} method="post" className="my-6 max-w-[42em]">
        <label htmlFor={FIELD} className="mb-1 block font-700">
          届いたリンク
        </label>
        <input
          id={FIELD}
          name="token"
          type="text"
          required
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={problem ? PROBLEM : undefined}
          className="mb-4 min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-3"
        />
        <SubmitButton>内容を見る</SubmitButton>
      </form>
      <OpenFromFragment fieldId={FIELD} />
    </>
  )
}
