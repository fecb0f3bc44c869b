import { ANSWER_WORKING_DAYS, type AnswerTime } from '@tokyo-cancer-portal/domain'

/** What is promised to whoever asks for approval, and how it has been of late. */
export function PromiseNote({ measured }: { measured: AnswerTime | null }) {
  return (
    <p className="portal-promise">
      申請への返事の目安：{ANSWER_WORKING_DAYS}営業日以内
      {measured && (
        <>
          （この90日の実績：{workingDaysWords(measured.medianWorkingDays)}、{measured.answers}
          件の中央値）
        </>
      )}
    </p>
  )
}

const workingDaysWords = (days: number): string =>
  days === 0 ? 'その日のうち' : `${days.toLocaleString('ja-JP')}営業日`
