'use client'

import { useConfig } from '@payloadcms/ui'
import type { NamedFinding } from '../../../authoring/findingsOf'
import { countFindings, SEVERITIES } from './findingWords'
import { useFindings } from './useFindings'
import { useFixes } from './useFixes'
import { useGoToField } from './useGoToField'
import { useFocusLeftBehind } from './useFocusLeftBehind'

/** What stands in the way of readers or is probably a mistake, while somebody writes, with a button where it can be mended. */
export function FindingsPanel() {
  const asked = useFindings()
  const fix = useFixes()
  const goTo = useGoToField()
  if (!asked) return null
  const { findings, isOld, problem } = asked
  const fixable = findings?.flatMap((finding) => finding.fix ?? []) ?? []
  return (
    <section aria-label="文章の確認" className="portal-findings">
      <h3 tabIndex={-1}>文章の確認</h3>
      <output>
        {problem}
        {!problem && !findings && '確かめています…'}
        {!problem && findings && (countFindings(findings) || '気になるところはありません。')}
      </output>
      {findings && findings.length > 0 && (
        <>
          {fixable.length > 1 && (
            <FixButton isOff={isOld} onPress={() => fix(fixable)}>
              {`${fixable.length}か所をすべて直す`}
            </FixButton>
          )}
          <ul>
            {findings.map((finding) => (
              <FindingItem
                finding={finding}
                isOld={isOld}
                key={`${finding.field} ${JSON.stringify(finding.place)} ${finding.related} ${finding.message}`}
                onFix={fix}
                onGoTo={goTo}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

type ItemProps = {
  finding: NamedFinding
  /** Whether the form has changed since: what a button would do is not certain any more. */
  isOld: boolean
  onFix: ReturnType<typeof useFixes>
  onGoTo: ReturnType<typeof useGoToField>
}

function FindingItem({ finding, isOld, onFix, onGoTo }: ItemProps) {
  const { field, fix, label, message, related, severity, snippet } = finding
  const { config } = useConfig()
  const grave = SEVERITIES.find(({ value }) => value === severity)?.label
  return (
    <li className={`portal-findings__item portal-findings__item--${severity}`}>
      <p>
        <strong>{grave}</strong>
        <button
          aria-label={`${label}の欄へ移る`}
          className="portal-findings__field"
          onClick={() => onGoTo(field)}
          type="button"
        >
          {label}
        </button>
      </p>
      {snippet !== '' && <blockquote>{snippet}</blockquote>}
      <p>{message}</p>
      {related && (
        <p>
          <a
            href={`${config.routes.admin}/collections/events/${related}`}
            rel="noopener"
            target="_blank"
          >
            登録されているイベントを見る（別のタブで開きます）
          </a>
        </p>
      )}
      {fix && (
        <FixButton isOff={isOld} label={`直す：${snippet || label}`} onPress={() => onFix([fix])}>
          直す
        </FixButton>
      )}
    </li>
  )
}

type ButtonProps = {
  children: string
  isOff: boolean
  label?: string
  onPress: () => void
}

/** Keeps the focus while it is off: it goes off under the finger of whoever presses it. */
function FixButton({ children, isOff, label, onPress }: ButtonProps) {
  const ref = useFocusLeftBehind('h3')
  return (
    <button
      ref={ref}
      aria-disabled={isOff}
      aria-label={label}
      className="portal-findings__fix"
      onClick={() => {
        if (!isOff) onPress()
      }}
      type="button"
    >
      {children}
    </button>
  )
}
