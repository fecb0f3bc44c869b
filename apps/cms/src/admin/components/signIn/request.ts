'use client'

import { UNREACHABLE } from '../../postJson'

type ErrorEntry = {
  message: string
  field?: string
  data?: { ticket?: string; errors?: { message?: string }[] }
}

/** What the CMS answered: what was asked for, or why not. */
export type Reply<T> =
  { isDone: true; answer: T } | ({ isDone: false; status: number } & ErrorEntry)

/** Posts to the CMS and keeps what the caller must know about a refusal. */
export async function request<T>(path: string, body: object): Promise<Reply<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const json: unknown = await response.json()
    if (response.ok) return { isDone: true, answer: json as T }
    const [entry] = (json as { errors?: ErrorEntry[] }).errors ?? []
    return { isDone: false, status: response.status, ...(entry ?? { message: UNREACHABLE }) }
  } catch {
    return { isDone: false, status: 0, message: UNREACHABLE }
  }
}
