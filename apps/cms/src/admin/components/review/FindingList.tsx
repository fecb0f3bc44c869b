import type { NamedFinding } from '../../../authoring/findingsOf'
import { knownDifference } from '../../../authoring/known/knownDifference'
import type { KnownFinding, KnownFindings } from '../../../authoring/known/KnownFindings'
import { formatInstant } from '../../formatInstant'
import { countFindings, SEVERITIES } from '../authoring/findingWords'

type Props = {
  findings: readonly NamedFinding[] | null
  /** What was known when the version was submitted or published. */
  known: KnownFindings | null
}

const MOST = 20

/** What the rules for texts say about the document, so that nobody has to look for it, and what was known before. */
export function FindingList({ findings, known }: Props) {
  if (findings === null) return null
  const difference = known && knownDifference(known, findings)
  const isNew = difference?.isNew ?? (() => false)
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
          <FindingLine
            finding={finding}
            key={keyOf(finding)}
            note={isNew(finding) ? '（依頼の後に見つかりました）' : ''}
          />
        ))}
      </ul>
      {findings.length > MOST && <p>ほか{findings.length - MOST}件は、フォームで見られます。</p>}
      {known && difference && !difference.isSame && <Before gone={difference.gone} known={known} />}
    </section>
  )
}

type BeforeProps = { known: KnownFindings; gone: readonly KnownFinding[] }

/** What was said when somebody answered for the text. */
function Before({ known: { at, counts }, gone }: BeforeProps) {
  const said = SEVERITIES.flatMap(({ value, count }) =>
    counts[value] > 0 ? [`${count} ${counts[value]}件`] : [],
  ).join('、')
  return (
    <>
      <p>
        {formatInstant(at)}の時点では、{said || '気になるところはありません'}
        でした。その後、日付や確認に使う言葉などが変わっています。
      </p>
      {gone.length > 0 && (
        <details>
          <summary>いまは見つからないもの（{gone.length}件）</summary>
          <ul className="portal-review__findings">
            {gone.slice(0, MOST).map((finding) => (
              <FindingLine finding={finding} key={keyOf(finding)} note="" />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function FindingLine({ finding, note }: { finding: KnownFinding; note: string }) {
  const { label, message, severity } = finding
  return (
    <li>
      <strong>{SEVERITIES.find(({ value }) => value === severity)?.label}</strong>：{label}　
      {message}
      {note}
    </li>
  )
}

const keyOf = ({ rule, field, message, place, snippet }: KnownFinding): string =>
  `${rule} ${field} ${JSON.stringify(place)} ${snippet} ${message}`
