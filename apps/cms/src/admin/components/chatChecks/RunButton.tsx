import { Button } from '@payloadcms/ui'
import type { RunState } from './checkRuns'

interface RunButtonProps {
  run: RunState
  /** What it does, while nothing runs. */
  label: string
  /** Whether there is nothing to check. */
  isDisabled?: boolean
  onStart: () => void
}

/** Starts a run, and says while it goes on. */
export function RunButton({ run, label, isDisabled = false, onStart }: RunButtonProps) {
  const isRunning = run.state === 'running'
  return (
    <Button
      buttonStyle="secondary"
      disabled={isDisabled || isRunning}
      margin={false}
      onClick={onStart}
      size="medium"
      type="button"
    >
      {isRunning ? '確かめています…' : label}
    </Button>
  )
}
