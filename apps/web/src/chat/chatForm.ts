import type { UnreadForm } from '../http/readForm'

import { env } from '../env'
import { postedForms } from '../http/postedForms'
import { readForm } from '../http/readForm'
import { LARGEST_FORM } from '../feedback/feedbackPath'
import { type Asked, askedOf } from './Asked'
import { MODEL_FIELD } from './chatPath'

export type ReadChatForm = Asked | UnreadForm

const forms = postedForms<ReadChatForm>('chat-forms')

/** Reads a question that is posted to the page of the chat and keeps it for the page of this very request. */
export const keepChatForm = (request: Request): Promise<void> =>
  forms.keep(request, (posted) => readChatForm(posted, env().siteUrl))

/** What was asked with the current request; null where nothing was posted. */
export const postedChatForm = (): ReadChatForm | null => forms.posted()

/** The question in a request: `message`, `turn` for each of those before it, and `model` where the visitor agrees. */
export async function readChatForm(request: Request, siteUrl: string): Promise<ReadChatForm> {
  const form = await readForm(request, { siteUrl, largest: LARGEST_FORM })
  if (typeof form === 'string') return form
  const message = form.get('message')
  if (message === null) return 'unreadable'
  const address = request.headers.get('x-forwarded-for') ?? ''
  const modelOperator = form.get(MODEL_FIELD) ?? ''
  return askedOf({ message, turns: form.getAll('turn'), modelOperator, address })
}
