import type { ChatProblem } from './askPortal'

import { errorJson } from '../http/errorJson'

/** Why something was not taken, for the script of the chat. @param field what is wrong, where it is one */
export function problemJson(
  { status, problem, retryAfter }: ChatProblem,
  field?: string,
): Response {
  const refusal = errorJson(status, problem, field)
  if (retryAfter) refusal.headers.set('retry-after', retryAfter)
  return refusal
}
