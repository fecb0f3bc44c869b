import { LONGEST_REPORT } from '@tokyo-cancer-portal/domain'
import { Button, TextLink } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'
import { FEEDBACK_PATH } from './feedbackPath'

const FIELD = 'feedback-text'
const HINT = 'feedback-hint'

export interface ReportFormProps {
  /** Path of the page that it is about. */
  page: string
  /** What was typed before. */
  text?: string
  /** Id of the element that says why it did not arrive. */
  problemId?: string
}

/** Says what is wrong on a page. */
export function ReportForm({ page, text, problemId }: ReportFormProps) {
  const t = translator('Feedback')
  return (
    <form action={FEEDBACK_PATH} method="post" className="max-w-[42em]">
      <input type="hidden" name="page" value={page} />
      <label htmlFor={FIELD} className="mb-1 block font-700">
        {t('what')}
      </label>
      <div id={HINT} className="mb-2 space-y-1">
        <p>{t('nothingPersonal')}</p>
        <p>
          {t('noAnswers')} <TextLink href="#consultation">{t('toDesk')}</TextLink>
        </p>
      </div>
      <textarea
        id={FIELD}
        name="text"
        maxLength={LONGEST_REPORT}
        rows={4}
        defaultValue={text}
        aria-describedby={problemId ? `${HINT} ${problemId}` : HINT}
        aria-invalid={problemId ? true : undefined}
        className="mb-3 w-full rounded-8 border border-solid-gray-600 bg-white p-3"
      />
      <div className="hidden">
        <label htmlFor="feedback-website">{t('trap')}</label>
        <input id="feedback-website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <Button>{t('send')}</Button>
    </form>
  )
}
