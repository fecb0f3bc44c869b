import { Button, Message, PageTitle, Prose, TextField } from '@tokyo-cancer-portal/ui'

import { OpenFromFragment } from './OpenFromFragment'
import { REVIEW_PATH } from './reviewPath'

const FIELD = 'review-token'
const PROBLEM = 'review-problem'

/** Where a review link leads first, and what is said where it does not lead on. */
export function ReviewEntry({ problem }: { problem: string | null }) {
  return (
    <>
      <PageTitle>公開前の内容の確認</PageTitle>
      {problem && (
        <Message kind="problem" id={PROBLEM}>
          {problem}
        </Message>
      )}
      <Prose>
        <p>
          東京都がんポータルに載せる前の内容を、確認を頼まれた方に見ていただくページです。届いたリンクを下の欄に貼り付けて、「内容を見る」を押してください。
        </p>
        <p>画面を読み込み直したときは、届いたリンクをもう一度開いてください。</p>
      </Prose>
      <form action={REVIEW_PATH} method="post" className="my-6 max-w-[42em]">
        <TextField
          label="届いたリンク"
          name="token"
          id={FIELD}
          {...(problem ? { describedBy: PROBLEM } : {})}
        />
        <Button>内容を見る</Button>
      </form>
      <OpenFromFragment fieldId={FIELD} />
    </>
  )
}
