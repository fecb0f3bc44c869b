'use client'

/** What is said where the CMS did not answer at all. */
export const UNREACHABLE = '通信できませんでした。少し待ってからもう一度お試しください。'

/** What became of a request: what the CMS answered, or a sentence that says why it did not do it. */
export type Posted<T> = { answer: T } | { problem: string }

/** Posts to the CMS and reads its answer. */
export async function postForAnswer<T>(path: string, body: object): Promise<Posted<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = (await response.json()) as T & { errors?: { message: string }[] }
    return response.ok ? { answer } : { problem: answer.errors?.[0]?.message ?? UNREACHABLE }
  } catch {
    return { problem: UNREACHABLE }
  }
}

/** Posts to the CMS. @returns null where it went well, else a sentence that says why not */
export async function postJson(path: string, body: object): Promise<string | null> {
  const posted = await postForAnswer(path, body)
  return 'problem' in posted ? posted.problem : null
}
