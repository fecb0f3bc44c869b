import type { ServerResponse } from 'node:http'

import { processSingleton } from '../processSingleton'
import { currentResponse } from './responseContext'

/**
 * What is posted to a page, kept in memory for the page of the very same request, as pages of Next cannot read it.
 *
 * @param name one for each kind of form
 */
export function postedForms<T>(name: string) {
  const forms = () => processSingleton(name, () => new WeakMap<ServerResponse, { form: T }>())
  return {
    /** Reads what is posted, before the page is rendered. */
    async keep(request: Request, read: (request: Request) => Promise<T>): Promise<void> {
      if (request.method !== 'POST') return
      forms().set(currentResponse(), { form: await read(request) })
    },
    /** The form that belongs to the current request; null where nothing was posted. */
    posted: (): T | null => forms().get(currentResponse())?.form ?? null,
  }
}
