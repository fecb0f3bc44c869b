import type { Filling } from './fillTemplate'

import { postJson } from './postJson'

export type SiteAnswer = { reply: Filling } | { problem: string }

/**
 * Asks the site's chat. What it says where it does not answer is for the visitor; empty where it said nothing.
 *
 * @param turns what the visitor asked before, oldest first
 * @param mayKeep whether the visitor agrees that the question is kept
 */
export async function askSite(
  source: string,
  message: string,
  turns: readonly string[],
  mayKeep: boolean,
): Promise<SiteAnswer> {
  const answer = await postJson(source, {
    message,
    context: { turns },
    ...(mayKeep ? { mayKeep } : {}),
  })
  return 'said' in answer ? { reply: answer.said as Filling } : answer
}
