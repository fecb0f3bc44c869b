import type { MisstatedDocument } from '../../../register/listTypedNumbers'
import { COLLECTION_LABELS } from '../../collectionLabels'
import { typedNumberWords } from './typedNumberWords'

/** Documents in which somebody typed a number that disagrees with the register. */
export function MisstatedList({
  documents,
  admin,
}: {
  documents: readonly MisstatedDocument[]
  /** Path of the admin. */
  admin: string
}) {
  if (documents.length === 0) return <p>食い違っている数は見つかりませんでした。</p>
  return (
    <ul className="portal-lab__list">
      {documents.map(({ collection, id, title, isLive, problems }) => (
        <li key={id}>
          <strong>
            <a href={`${admin}/collections/${collection}/${id}`}>{title}</a>
          </strong>
          <p>
            {COLLECTION_LABELS[collection]}・{isLive ? '公開中' : '下書き'}
          </p>
          {problems.map((problem) => (
            <div key={`${problem.count} ${problem.number} ${problem.quote}`}>
              <p>「{problem.quote}」</p>
              <p>{typedNumberWords(problem)}</p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
