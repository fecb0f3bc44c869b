import type { FeedbackForm, ReadForm } from './feedbackForm'

import { sendFeedback } from '@tokyo-cancer-portal/cms-client'
import { inLanguage, LONGEST_REPORT } from '@tokyo-cancer-portal/domain'

import { env } from '../env'
import { requestLanguage } from '../languages/requestLanguage'
import { translator } from '../languages/translator'
import { logProblem } from '../log'
import { processSingleton } from '../processSingleton'
import { thanksPath } from './feedbackPath'
import { findPage, type SpokenOfPage } from './findPage'
import { VisitorLimits } from './VisitorLimits'

/** How a request for the feedback page ends. */
export type FeedbackOutcome =
  | { kind: 'introduction' }
  | { kind: 'thanks'; location: string }
  | {
      kind: 'problem'
      status: 400 | 403 | 404 | 429 | 503
      problem: string
      retryAfter?: string | null
      /** What was sent, to be sent again; the page where it is known. */
      form: FeedbackForm | null
      page: SpokenOfPage | null
    }

const limits = () => processSingleton('visitor-limits', () => new VisitorLimits())

/** Hands what a visitor said on to the CMS. Nothing that did not arrive there is thanked for. */
export async function feedbackOutcome(form: ReadForm | null): Promise<FeedbackOutcome> {
  if (form === null) return { kind: 'introduction' }
  const t = translator('FeedbackProblem')
  const nothing = { kind: 'problem', form: null, page: null } as const
  if (form === 'foreign') return { ...nothing, status: 403, problem: t('foreign') }
  if (form === 'unreadable') return { ...nothing, status: 400, problem: t('unreadable') }
  let page: SpokenOfPage | null = null
  try {
    page = await findPage(form.page)
    const problem = { kind: 'problem', form, page } as const
    if (!page) return { ...problem, status: 404, problem: t('noPage') }
    const thanks = {
      kind: 'thanks',
      location: inLanguage(requestLanguage(), thanksPath(page.path)),
    } as const
    // A program fills in every field; it is told what it wants to hear.
    if (form.isTrap) return thanks
    if (form.kind === 'report' && form.text.length > LONGEST_REPORT) {
      return { ...problem, status: 400, problem: t('tooLong') }
    }
    // By document, as the answers are added up: some have several pages.
    const { target } = page
    const wait = limits().take({ ...form, page: `${target.collection} ${target.id}` }, Date.now())
    if (wait !== null) {
      return { ...problem, status: 429, problem: t('tooMany'), retryAfter: String(wait) }
    }
    const said = form.kind === 'answer' ? { answer: form.answer } : { text: form.text }
    const { cmsUrl, revalidateSecret: secret } = env()
    const answer = await sendFeedback({ ...target, ...said }, { cmsUrl, secret, now: Date.now() })
    if (answer.status === 'saved') return thanks
    const { code, message, retryAfter } = answer
    return { ...problem, status: code, problem: message, retryAfter }
  } catch (error) {
    logProblem('feedback did not arrive', error)
    return { kind: 'problem', status: 503, problem: t('unavailable'), form, page }
  }
}
