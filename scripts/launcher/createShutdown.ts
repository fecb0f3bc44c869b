/** Everything that must be stopped when the portal stops. */
export type Shutdown = {
  /** Registers a step; the last one registered runs first. Once the shutdown has begun, runs it. */
  add: (step: () => Promise<void>) => void
  /** Runs the steps one after the other; calling it again waits for the same run. */
  run: () => Promise<void>
  hasBegun: () => boolean
}

/** A step that fails is told to `report` and does not keep the others from running. */
export function createShutdown(report: (error: unknown) => void): Shutdown {
  const steps: (() => Promise<void>)[] = []
  let running: Promise<void> | undefined
  const runSteps = async (): Promise<void> => {
    for (let step = steps.pop(); step; step = steps.pop()) await step().catch(report)
  }
  return {
    add: (step) => {
      if (running) step().catch(report)
      else steps.push(step)
    },
    run: () => (running ??= runSteps()),
    hasBegun: () => running !== undefined,
  }
}
