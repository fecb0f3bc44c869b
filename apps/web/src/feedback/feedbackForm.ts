import type { FeedbackAnswer } from '@tokyo-cancer-portal/domain'
import type { UnreadForm } from '../http/readForm'

import { FEEDBACK_ANSWERS } from '@tokyo-cancer-portal/domain'

import { env } from '../env'
import { postedForms } from '../http/postedForms'
import { readForm } from '../http/readForm'
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

export type ReadForm = FeedbackForm | UnreadForm

const forms = postedForms<ReadForm>('feedback-forms')

/** Reads what is posted and keeps it for the page of this very request. */
export const keepFeedbackForm = (request: Request): Promise<void> =>
  forms.keep(request, (posted) => readFeedbackForm(posted, env().siteUrl))

/** The form that belongs to the current request; null where nothing was posted. */
export const postedFeedbackForm = (): ReadForm | null => forms.posted()

/** The form in a request. */
export async function readFeedbackForm(request: Request, siteUrl: string): Promise<ReadForm> {
  const form = await readForm(request, { siteUrl, largest: LARGEST_FORM })
  if (typeof form === 'string') return form
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
