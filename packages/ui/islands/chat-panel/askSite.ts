import type { Filling } from './fillTemplate'

/** Longer than the site waits for the chatbot. */
const PATIENCE_MS = 20_000

export type SiteAnswer = { reply: Filling } | { problem: string }

/**
 * Asks the site's chat. What it says where it does not answer is for the visitor; empty where it said nothing.
 *
 * @param turns what the visitor asked before, oldest first
 * @param modelOperator to whose language model he lets the question be sent; empty: to none
 */
export async function askSite(
  source: string,
  message: string,
  turns: readonly string[],
  modelOperator: string,
): Promise<SiteAnswer> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), PATIENCE_MS)
  try {
    const answer = await fetch(source, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        message,
        context: { turns },
        ...(modelOperator === '' ? {} : { modelOperator }),
      }),
      signal: giveUp.signal,
    })
    const said = (await answer.json()) as Filling & { errors?: { message?: string }[] }
    return answer.ok ? { reply: said } : { problem: said.errors?.[0]?.message ?? '' }
  } catch {
    return { problem: '' }
  } finally {
    clearTimeout(timer)
  }
}
