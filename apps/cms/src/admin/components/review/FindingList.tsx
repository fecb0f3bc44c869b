import type { NamedFinding } from '../../../authoring/findingsOf'
import { countFindings, SEVERITIES } from '../authoring/findingWords'

type Props = { findings: readonly NamedFinding[] | null }

const MOST = 20

/** What the rules for texts say about the document, so that nobody has to look for it. */
export function FindingList({ findings }: Props) {
  if (findings === null) return null
  return (
    <section aria-labelledby="review-findings">
      <h2 id="review-findings">文章の確認</h2>
      {findings.length === 0 ? (
        <p>気になるところは見つかりませんでした。</p>
      ) : (
        <p>{countFindings(findings)}</p>
      )}
      <ul className="portal-review__findings">
        {findings.slice(0, MOST).map((finding) => (
          <li key={`${finding.rule}-${finding.field}-${finding.message}`}>
            <strong>{SEVERITIES.find(({ value }) => value === finding.severity)?.label}</strong>：
            {finding.label}　{finding.message}
          </li>
        ))}
      </ul>
      {findings.length > MOST && <p>ほか{findings.length - MOST}件は、フォームで見られます。</p>}
    </section>
  )
}
