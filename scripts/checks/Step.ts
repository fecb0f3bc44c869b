import type { Shutdown } from '../launcher/createShutdown'

/** How many tests a step ran. */
export type TestCount = { passed: number; failed: number }

export type StepContext = {
  /** A folder for reports, removed at the end. */
  folder: string
  /** Gets a step for everything that is started. */
  shutdown: Shutdown
}

/** One named part of `npm test`. */
export type Step = {
  name: string
  /** The programs to run, one after the other, relative to the repository. */
  commands?: (context: StepContext) => Command[]
  /** A step that is more than programs. Rejects when it fails. */
  run?: (context: StepContext) => Promise<void>
  /** Reads the number of tests from the step's report. */
  count?: (context: StepContext) => Promise<TestCount>
}

export type Command = { command: string[]; env?: Record<string, string> }
