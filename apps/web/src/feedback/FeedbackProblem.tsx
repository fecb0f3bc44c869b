import type { FeedbackOutcome } from './feedbackOutcome'

import { Button, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { WaysOn } from '../page/WaysOn'
import { FEEDBACK_PATH } from './feedbackPath'
import { ReportForm } from './ReportForm'

const PROBLEM = 'feedback-problem'

/** Says why something did not arrive, with what was typed, so that it can be sent again. */
export function FeedbackProblem({
  outcome: { problem, form, page },
}: {
  outcome: Extract<FeedbackOutcome, { kind: 'problem' }>
}) {
  return (
    <>
      <PageTitle>送信できませんでした</PageTitle>
      <p
        id={PROBLEM}
        role="alert"
        className="my-6 max-w-[42em] rounded-8 border-2 border-error-1 bg-white p-4 font-700"
      >
        {problem}
      </p>
      {form?.kind === 'report' && (
        <ReportForm page={form.page} text={form.text} problemId={PROBLEM} />
      )}
      {form?.kind === 'answer' && page && (
        <form action={FEEDBACK_PATH} method="post">
          <input type="hidden" name="page" value={page.path} />
          <Button name="answer" value={form.answer}>
            もう一度送る
          </Button>
        </form>
      )}
      {page ? (
        <p className="mt-6">
          <TextLink href={page.path}>「{page.title}」に戻る</TextLink>
        </p>
      ) : (
        <WaysOn />
      )}
    </>
  )
}
