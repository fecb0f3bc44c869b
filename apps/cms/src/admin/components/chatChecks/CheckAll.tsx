'use client'

import { useConfig } from '@payloadcms/ui'
import type { CheckRun } from '../../../chat/checks/runChecks'
import { ALL, type RunState, startRun, useRun } from './checkRuns'
import { leftOutWords, saidWords, VERDICT_WORDS } from './checkWords'
import { RunButton } from './RunButton'
import { RunProblem } from './RunProblem'

/** Above the list: asks all questions that are in use, as the chatbot replies now. The list says which are right. */
export function CheckAll() {
  const run = useRun(ALL)
  return (
    <section aria-label="いまの返事を確かめる" className="portal-lab__panel">
      <p>いま公開されている内容で、すべての問題に正しく答えられるかを調べます。</p>
      <RunButton run={run} label="すべて確かめる" onStart={() => void startRun(ALL, {})} />
      <RunProblem run={run} />
      <output className="portal-lab__status">{statusWords(run)}</output>
      {run.state === 'done' && <Wrong run={run.run} />}
    </section>
  )
}

function statusWords(run: RunState): string {
  if (run.state === 'running') return '数秒から1分ほどかかります。'
  if (run.state !== 'done') return ''
  const { results, right } = run.run
  if (results.length === 0) return '使っている問題がまだありません。'
  return `${results.length}問のうち${right}問が正しい返事です。${leftOutWords(run.run)}`
}

function Wrong({ run }: { run: CheckRun }) {
  const { config } = useConfig()
  const wrong = run.results.filter(({ after }) => after !== 'right')
  if (wrong.length === 0) return null
  return (
    <>
      <h2>正しい返事になっていない問題</h2>
      <ul className="portal-lab__list">
        {wrong.map(({ id, question, after, said }) => (
          <li key={id}>
            <a href={`${config.routes.admin}/collections/chat-checks/${id}`}>「{question}」</a>
            <p>
              {VERDICT_WORDS[after]}・いまの返事は、{saidWords(said.after)}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
