import { formatDate } from '@tokyo-cancer-portal/japanese-text'

/** Keeps a draft from being taken for the published page, what is typed for a draft, and another day for today. */
export function PreviewBanner({ day, isTyped }: { day: string | null; isTyped: boolean }) {
  return (
    <p className="sticky top-0 z-10 -mx-4 border-y-2 border-orange-900 bg-orange-50 px-4 py-2 font-700">
      {isTyped ? 'プレビュー：まだ保存していない内容です' : 'プレビュー（未公開の内容を含みます）'}
      {day && (
        <span className="block">
          {formatDate(day, { era: false })}の表示です。今日の表示ではありません。
        </span>
      )}
    </p>
  )
}
