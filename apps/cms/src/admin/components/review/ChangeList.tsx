import type { ShownChange } from '../../../review/reviewOf'

type Props = {
  changes: readonly ShownChange[]
  isNew: boolean
  isLive: boolean
  /** Whether staff have looked at all that is on the site. */
  isSeen: boolean
}

const OF_FORM =
  '文字は同じで、書式や画像、つながっている先が変わりました。サイトでの見え方で確かめてください。'

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
      <dl className="portal-changes">
        {changes.map(({ path, label, before, after, stretches, isProse, isOfForm }) => (
          <div key={path}>
            <dt>{label}</dt>
            <dd data-prose={isProse}>
              {isOfForm ? (
                OF_FORM
              ) : isNew ? (
                after
              ) : (
                <Changed after={after} before={before} stretches={stretches} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type ChangedProps = Pick<ShownChange, 'before' | 'after' | 'stretches'>

/** Struck and underlined, which is also read out; what was empty says so. */
function Changed({ before, after, stretches }: ChangedProps) {
  if (before === '') return <ins>{after}</ins>
  if (after === '')
    return (
      <>
        <del>{before}</del>（消されました）
      </>
    )
  return stretches.map(({ kind, text }, index) => {
    const Mark = kind === 'added' ? 'ins' : kind === 'removed' ? 'del' : 'span'
    // oxlint-disable-next-line react/no-array-index-key -- the stretches of one text never move
    return <Mark key={index}>{text}</Mark>
  })
}
