import { buildApp } from '../build/buildApp'
import { environmentWith } from '../env'
import type { StepContext } from './Step'

/** Builds both apps as `npm start` does; the end-to-end tests serve the result. */
export async function buildForTests({ shutdown }: StepContext): Promise<void> {
  for (const app of ['cms', 'web'] as const) {
    await buildApp({ app, env: environmentWith({}), shutdown })
  }
}
