'use client'

import { post, UNREACHABLE } from '../../postJson'

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
  const response = await post(path, body)
  if (response?.isOk) return { isDone: true, answer: response.json as T }
  const [entry] = (response?.json as { errors?: ErrorEntry[] } | undefined)?.errors ?? []
  return { isDone: false, status: response?.status ?? 0, ...(entry ?? { message: UNREACHABLE }) }
}
