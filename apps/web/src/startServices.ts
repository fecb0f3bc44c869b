import { env } from './env'
import { provideResponses } from './http/responseContext'

/** Ends the process with one sentence where the environment is not valid. */
export function startServices(): void {
  try {
    env()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
  provideResponses()
}
