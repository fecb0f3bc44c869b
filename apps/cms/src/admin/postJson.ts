'use client'

import { type FieldProblem, fieldReasons } from '../http/fieldReasons'

/** What is said where the CMS did not answer at all. */
export const UNREACHABLE = '通信できませんでした。少し待ってからもう一度お試しください。'

/** Why the CMS did not do it: a sentence and, where fields are to blame, what is wrong with each of them. */
export type Refusal = {
  problem: string
  reasons: readonly string[]
  status?: number | undefined
  /** The same field by field, as the CMS names them. */
  fields?: readonly FieldProblem[] | undefined
}

/** What became of a request. */
export type Posted<T> = { answer: T } | Refusal

type ErrorEntry = { message: string; data?: { errors?: FieldProblem[] } | null }

/** Sends JSON, or a form with a file, to the CMS. @returns null where it did not answer, or not with JSON */
export async function post(
  path: string,
  body: object | FormData,
): Promise<{ isOk: boolean; status: number; json: unknown } | null> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      // The browser names the type of a form itself.
      ...(body instanceof FormData
        ? { body }
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const json: unknown = await response.json()
    return { isOk: response.ok, status: response.status, json }
  } catch {
    return null
  }
}

/** Posts to the CMS and reads its answer. */
export async function postForAnswer<T>(path: string, body: object): Promise<Posted<T>> {
  const response = await post(path, body)
  if (response?.isOk) return { answer: response.json as T }
  const [entry] = (response?.json as { errors?: ErrorEntry[] } | undefined)?.errors ?? []
  return {
    problem: entry?.message ?? UNREACHABLE,
    reasons: fieldReasons(entry?.data?.errors),
    status: response?.status,
    fields: entry?.data?.errors,
  }
}

/** Posts to the CMS. @returns null where it went well, else a sentence that says why not */
export async function postJson(path: string, body: object): Promise<string | null> {
  const posted = await postForAnswer(path, body)
  return 'problem' in posted ? posted.problem : null
}
