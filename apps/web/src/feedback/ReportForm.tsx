import { LONGEST_REPORT } from '@tokyo-cancer-portal/domain'
import { Button, TextLink } from '@tokyo-cancer-portal/ui'

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
  return (
    <form action={FEEDBACK_PATH} method="post" className="max-w-[42em]">
      <input type="hidden" name="page" value={page} />
      <label htmlFor={FIELD} className="mb-1 block font-700">
        どこが違っていますか（書かなくても送れます）
      </label>
      <div id={HINT} className="mb-2 space-y-1">
        <p>
          お名前、電話番号、病気や治療のことなど、ご自身のことは書かないでください。電話番号やメールアドレスは、自動で伏せます。お返事はできません。
        </p>
        <p>
          病気や治療についてのご質問には、ここではお答えできません。
          <TextLink href="#consultation">相談窓口を見る</TextLink>
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
        <label htmlFor="feedback-website">この欄には何も入力しないでください</label>
        <input id="feedback-website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </div>
      <Button>誤りを知らせる</Button>
    </form>
  )
}
