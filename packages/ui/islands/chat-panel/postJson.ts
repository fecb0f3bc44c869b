/** Longer than the site waits for the chatbot. */
const PATIENCE_MS = 20_000

/**
 * Posts to the site and reads its answer. What the site says where it refuses is for the visitor; empty where it said
 * nothing.
 */
export async function postJson(
  source: string,
  body: object,
): Promise<{ said: unknown } | { problem: string }> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), PATIENCE_MS)
  try {
    const answer = await fetch(source, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: giveUp.signal,
    })
    const said = (await answer.json()) as { errors?: { message?: string }[] }
    return answer.ok ? { said } : { problem: said.errors?.[0]?.message ?? '' }
  } catch {
    return { problem: '' }
  } finally {
    clearTimeout(timer)
  }
}
