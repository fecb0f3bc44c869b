import type { UnreadForm } from '../http/readForm'

import { env } from '../env'
import { postedForms } from '../http/postedForms'
import { readForm } from '../http/readForm'
import { LARGEST_FORM } from '../feedback/feedbackPath'
import { type Asked, askedOf } from './Asked'
import { MODEL_FIELD } from './chatPath'
import { KEEP } from './keeping/KEEP'
import { type Rated, ratingOf } from './rating/Rated'

/** What somebody says of a reply, with his questions up to then. */
export type RatedInTalk = Rated & Pick<Asked, 'turns'>

export type ReadChatForm = Asked | RatedInTalk | UnreadForm

const forms = postedForms<ReadChatForm>('chat-forms')

/** Reads a question that is posted to the page of the chat and keeps it for the page of this very request. */
export const keepChatForm = (request: Request): Promise<void> =>
  forms.keep(request, (posted) => readChatForm(posted, env().siteUrl))

/** What was asked with the current request; null where nothing was posted. */
export const postedChatForm = (): ReadChatForm | null => forms.posted()

/**
 * What is in a request: the question `message`, or what is said of a reply, `rating` with its `receipt`; and `turn` for each
 * of the questions before, `keep` where the visitor agrees that the question is kept, and `model` where it may go to a
 * language model.
 */
export async function readChatForm(request: Request, siteUrl: string): Promise<ReadChatForm> {
  const form = await readForm(request, { siteUrl, largest: LARGEST_FORM })
  if (typeof form === 'string') return form
  const message = form.get('message')
  const rating = ratingOf(form.get('rating'))
  const address = request.headers.get('x-forwarded-for') ?? ''
  const asked = askedOf({
    message: message ?? '',
    turns: form.getAll('turn'),
    mayKeep: form.get(KEEP.name) === KEEP.value,
    modelOperator: form.get(MODEL_FIELD) ?? '',
    address,
  })
  if (message !== null) return asked
  if (!rating) return 'unreadable'
  return { rating, receipt: form.get('receipt') ?? '', turns: asked.turns, address }
}
