import { Button } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'
import { FEEDBACK_PATH } from './feedbackPath'
import { ReportForm } from './ReportForm'

/**
 * Asks at the end of a page whether it helped, and takes reports of mistakes. Plain forms: the same for everybody, so
 * that the page stays one document. @param page path of the page
 */
export function FeedbackSection({ page }: { page: string }) {
  const t = translator('Feedback')
  return (
    <section
      aria-labelledby="feedback-heading"
      className="mt-12 border-t border-solid-gray-300 pt-6 print:hidden"
    >
      <h2 id="feedback-heading" className="text-std-20B-150">
        {t('question')}
      </h2>
      <form action={FEEDBACK_PATH} method="post" className="my-3 flex flex-wrap gap-3">
        <input type="hidden" name="page" value={page} />
        <Button variant="outline" name="answer" value="yes">
          {t('yes')}
        </Button>
        <Button variant="outline" name="answer" value="no">
          {t('no')}
        </Button>
      </form>
      <details>
        <summary className="font-700">{t('report')}</summary>
        <div className="py-2">
          <ReportForm page={page} />
        </div>
      </details>
    </section>
  )
}
