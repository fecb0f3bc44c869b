import { ANSWER_WORKING_DAYS, type AnswerTime } from '@tokyo-cancer-portal/domain'

/** What is promised to whoever asks for approval, and how it has been of late. */
export function PromiseNote({ measured }: { measured: AnswerTime | null }) {
  return (
    <p className="portal-promise">
      承認の依頼への返事の目安：{ANSWER_WORKING_DAYS}営業日以内
      {measured && (
        <>
          （ふだんは{workingDaysWords(measured.medianWorkingDays)}。この90日の{measured.answers}
          件から）
        </>
      )}
    </p>
  )
}

const workingDaysWords = (days: number): string =>
  days === 0 ? 'その日のうち' : `${days.toLocaleString('ja-JP')}営業日ほど`
