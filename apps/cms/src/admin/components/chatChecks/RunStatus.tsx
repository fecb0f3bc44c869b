import type { RunState } from './checkRuns'
import { countWords, leftOutWords } from './checkWords'
import { RunProblem } from './RunProblem'

/** What came of a run, in one line; said to those who do not see it as well. */
export function RunStatus({ run }: { run: RunState }) {
  if (run.state === 'failed') return <RunProblem run={run} />
  return (
    <output className="portal-lab__status">
      {run.state === 'running' && '数秒から1分ほどかかります。'}
      {run.state === 'done' && <Done run={run.run} />}
    </output>
  )
}

function Done({ run }: { run: Extract<RunState, { state: 'done' }>['run'] }) {
  if (run.results.length === 0) {
    return '確認問題がまだないため、比べられません。「チャットの確認問題」に、質問と正しい返事を登録してください。'
  }
  return (
    <>
      <strong>{countWords(run)}</strong>
      {leftOutWords(run) && <span>（{leftOutWords(run)}）</span>}
    </>
  )
}
