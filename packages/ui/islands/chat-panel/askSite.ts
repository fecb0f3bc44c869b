import type { Filling } from './fillTemplate'

import { postJson } from './postJson'

/** What a visitor agrees to with a question. */
export interface Agreed {
  /** That it is kept. */
  mayKeep: boolean
  /** To whose language model it is sent; empty: to none. */
  modelOperator: string
}

export type SiteAnswer = { reply: Filling } | { problem: string }

/**
 * Asks the site's chat. What it says where it does not answer is for the visitor; empty where it said nothing.
 *
 * @param turns what the visitor asked before, oldest first
 * @param agreed what the visitor agrees to
 */
export async function askSite(
  source: string,
  message: string,
  turns: readonly string[],
  { mayKeep, modelOperator }: Agreed,
): Promise<SiteAnswer> {
  const answer = await postJson(source, {
    message,
    context: { turns },
    ...(mayKeep ? { mayKeep } : {}),
    ...(modelOperator === '' ? {} : { modelOperator }),
  })
  return 'said' in answer ? { reply: answer.said as Filling } : answer
}
