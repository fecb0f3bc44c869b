import type { TypedNumberProblem } from '@tokyo-cancer-portal/domain'
import { typedNumberWords } from '../register/typedNumberWords'

/** Warns of numbers in the saved text that disagree with the register; publishing goes on all the same. */
export function TypedNumbers({ problems }: { problems: readonly TypedNumberProblem[] }) {
  if (problems.length === 0) return null
  return (
    <section aria-label="病院の数の確認" className="portal-typed-numbers">
      <h3>病院の数を確かめてください</h3>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.count} ${problem.number} ${problem.quote}`}>
            <p>「{problem.quote}」</p>
            <p>{typedNumberWords(problem)}</p>
          </li>
        ))}
      </ul>
      <p>
        「自動で数える病院の数」を入れると、数が変わっても直さずに済みます。このままでも公開はできます。
      </p>
    </section>
  )
}
