import { join, resolve } from 'node:path'
import type { AppName } from './Stack'

/** Where the portal of one worker is described. */
export const stackFile = (stacks: string, worker: number) => join(stacks, `${worker}.json`)

export const repository = resolve(import.meta.dirname, '../../..')

export const appFolder = (app: AppName) => join(repository, 'apps', app === 'site' ? 'web' : app)

/** Where logs go that a person reads after a failed run. */
export const resultsFolder = resolve(import.meta.dirname, '../test-results')
