import type { RunState } from './checkRuns'

/** Why a run failed; nothing where it did not. */
export function RunProblem({ run }: { run: RunState }) {
  if (run.state !== 'failed') return null
  return (
    <p className="portal-workflow__problem" role="alert">
      {run.problem}
    </p>
  )
}
