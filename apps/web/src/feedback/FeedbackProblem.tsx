import type { FeedbackOutcome } from './feedbackOutcome'

import { Button, Message, PageTitle, TextLink } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'
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
  const t = translator('Feedback')
  return (
    <>
      <PageTitle>{t('notSent')}</PageTitle>
      <Message kind="problem" id={PROBLEM}>
        {problem}
      </Message>
      {form?.kind === 'report' && (
        <ReportForm page={form.page} text={form.text} problemId={PROBLEM} />
      )}
      {form?.kind === 'answer' && page && (
        <form action={FEEDBACK_PATH} method="post">
          <input type="hidden" name="page" value={page.path} />
          <Button name="answer" value={form.answer}>
            {t('sendAgain')}
          </Button>
        </form>
      )}
      {page ? (
        <p className="mt-6">
          <TextLink href={page.path}>{t('backTo', { title: page.title })}</TextLink>
        </p>
      ) : (
        <WaysOn />
      )}
    </>
  )
}
