import type { ComparedQuery, Comparison as Compared } from '../../../search/lab/compareSaved'
import { CHANGE_WORDS, rankWords } from './rankWords'

const SHOWN_CHANGES = ['worse', 'mixed', 'better'] as const

/** What a proposal does to the saved queries: the count first, then each that changes. */
export function Comparison({ comparison }: { comparison: Compared }) {
  const { counts, queries, leftOut } = comparison
  if (queries.length === 0) {
    return (
      <p className="portal-note">
        検索の見本がまだないため、比べられません。「検索の見本」に、検索の言葉と見つかってほしいページを登録してください。
      </p>
    )
  }
  return (
    <>
      <output className="portal-lab__status">
        <strong>
          よくなる {counts.better}・わるくなる {counts.worse}
          {counts.mixed > 0 && `・どちらもある ${counts.mixed}`}・変わらない {counts.same}
        </strong>
        {leftOut > 0 && `（ほかの${leftOut}件は、数が多いため調べていません。）`}
      </output>
      {SHOWN_CHANGES.map((change) => (
        <Changes
          key={change}
          heading={CHANGE_WORDS[change]}
          queries={queries.filter((one) => one.change === change)}
        />
      ))}
    </>
  )
}

function Changes({ heading, queries }: { heading: string; queries: ComparedQuery[] }) {
  if (queries.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul className="portal-lab__list">
        {queries.map(({ id, text, expected }) => (
          <li key={id}>
            <strong>「{text}」</strong>
            <ul>
              {expected.map(({ title, before, after }, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- a page may be named twice
                <li key={at}>
                  {title}：{rankWords(before)}
                  {before !== after && ` → ${rankWords(after)}`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
