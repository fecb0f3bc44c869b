import type { ShownChange } from '../../../review/reviewOf'
import { ChangeWords } from './ChangeWords'

type Props = {
  changes: readonly ShownChange[]
  isNew: boolean
  isLive: boolean
  /** Whether staff have looked at all that is on the site. */
  isSeen: boolean
}

/** What changed since staff looked at the copy on the site, field by field in words; of a new document what it says. */
export function ChangeList({ changes, isNew, isLive, isSeen }: Props) {
  const basis = isSeen ? '公開中の内容' : '前に確認した内容'
  return (
    <section aria-labelledby="review-changes">
      <h2 id="review-changes">
        {isNew
          ? `内容（${isLive ? '新しく載ったもの' : '新しく載せるもの'}）`
          : `${basis}から変わったところ`}
      </h2>
      {changes.length === 0 && <p>{basis}と同じです。</p>}
      <ChangeWords changes={changes} isNew={isNew} />
    </section>
  )
}
