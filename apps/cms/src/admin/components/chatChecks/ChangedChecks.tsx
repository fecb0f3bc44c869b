'use client'

import { useConfig } from '@payloadcms/ui'
import type { CheckResult, CheckRun } from '../../../chat/checks/runChecks'
import { EXPECTED_WORDS, saidWords, VERDICT_WORDS } from './checkWords'

const SHOWN = [
  ['worse', '悪くなる問題'],
  ['better', 'よくなる問題'],
] as const

/** The questions that change, with what is said before and after; what gets worse comes first. */
export function ChangedChecks({ run }: { run: CheckRun }) {
  return SHOWN.map(([change, heading]) => {
    const results = run.results.filter((one) => one.change === change)
    return (
      results.length > 0 && (
        <div className="portal-checks" key={change}>
          <h3>{heading}</h3>
          <ul className="portal-lab__list">
            {results.map((result) => (
              <Changed key={result.id} result={result} />
            ))}
          </ul>
        </div>
      )
    )
  })
}

function Changed({ result }: { result: CheckResult }) {
  const { config } = useConfig()
  const { id, question, expects, before, after, said } = result
  return (
    <li>
      <a href={`${config.routes.admin}/collections/chat-checks/${id}`}>「{question}」</a>
      <dl className="portal-lab__facts">
        <dt>正しい返事</dt>
        <dd>{EXPECTED_WORDS[expects]}</dd>
        <dt>いま（{VERDICT_WORDS[before]}）</dt>
        <dd>{saidWords(said.before)}</dd>
        <dt>公開した後（{VERDICT_WORDS[after]}）</dt>
        <dd>{saidWords(said.after)}</dd>
      </dl>
    </li>
  )
}
