import type { ShownChange } from '../../../review/reviewOf'

const OF_FORM =
  '文字は同じで、書式や画像、つながっている先が変わりました。サイトでの見え方で確かめてください。'

type Props = { changes: readonly ShownChange[]; isNew: boolean }

/** Field by field what changed; of a new document what it says. */
export function ChangeWords({ changes, isNew }: Props) {
  return (
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
