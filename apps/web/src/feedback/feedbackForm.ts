import type { FeedbackAnswer } from '@tokyo-cancer-portal/domain'
import type { ServerResponse } from 'node:http'

import { FEEDBACK_ANSWERS } from '@tokyo-cancer-portal/domain'

import { env } from '../env'
import { readBody } from '../http/readBody'
import { currentResponse } from '../http/responseContext'
import { processSingleton } from '../processSingleton'
import { LARGEST_FORM } from './feedbackPath'

/** What a visitor sent about a page. */
export type FeedbackForm = {
  /** Path of the page. */
  page: string
  /** Network address of the visitor, as our own server saw it. */
  address: string
  /** Whether the field was filled in that people do not see. */
  isTrap: boolean
} & ({ kind: 'answer'; answer: FeedbackAnswer } | { kind: 'report'; text: string })

/** `foreign`: by the page of another site; `unreadable`: too long, or not what our forms send. */
export type ReadForm = FeedbackForm | 'foreign' | 'unreadable'

const forms = () =>
  processSingleton('feedback-forms', () => new WeakMap<ServerResponse, ReadForm>())

/** Reads what is posted and keeps it for the page of this very request, as pages of Next cannot read it. */
export async function keepFeedbackForm(request: Request): Promise<void> {
  if (request.method !== 'POST') return
  forms().set(currentResponse(), await readFeedbackForm(request, env().siteUrl))
}

/** The form that belongs to the current request; null where nothing was posted. */
export function postedFeedbackForm(): ReadForm | null {
  return forms().get(currentResponse()) ?? null
}

/** The form in a request. */
export async function readFeedbackForm(request: Request, siteUrl: string): Promise<ReadForm> {
  if (isForeign(request.headers, siteUrl)) return 'foreign'
  const type = request.headers.get('content-type')?.split(';')[0]?.trim()
  if (type !== 'application/x-www-form-urlencoded') return 'unreadable'
  const body = await readBody(request, LARGEST_FORM)
  if (body === null) return 'unreadable'
  const form = new URLSearchParams(body)
  const common = {
    page: form.get('page') ?? '',
    address: request.headers.get('x-forwarded-for') ?? '',
    isTrap: (form.get('website') ?? '') !== '',
  }
  const answer = FEEDBACK_ANSWERS.find((value) => value === form.get('answer'))
  if (answer) return { ...common, kind: 'answer', answer }
  const text = form.get('text')
  // Forms send two characters for the end of a line; the field counted one.
  if (text === null || form.has('answer')) return 'unreadable'
  return { ...common, kind: 'report', text: text.replaceAll('\r\n', '\n') }
}

/** Visitors have no session that another site could use, but nobody is to speak through their browsers either. */
function isForeign(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  return origin !== null && origin !== new URL(siteUrl).origin
}
