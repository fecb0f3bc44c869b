'use client'

/** What is said where the CMS did not answer at all. */
export const UNREACHABLE = '通信できませんでした。少し待ってからもう一度お試しください。'

/** Posts to the CMS. @returns null where it went well, else a sentence that says why not */
export async function postJson(path: string, body: object): Promise<string | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    const { errors } = (await response.json()) as { errors?: { message: string }[] }
    return errors?.[0]?.message ?? UNREACHABLE
  } catch {
    return UNREACHABLE
  }
}
