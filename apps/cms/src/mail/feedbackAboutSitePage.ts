import { mayHandleSitePage, SITE_PAGES } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { adminPathOf } from '../admin/adminPathOf'
import { FEEDBACK_LABELS } from '../admin/feedbackLabels'
import { env } from '../env'
import type { FeedbackMail } from './FeedbackMail'
import { staffWho } from './staffWho'

/**
 * Who hears of a report about a page that is no document: the staff who may change all that it shows.
 *
 * @param key of `SITE_PAGES`
 */
export async function aboutSitePage(req: PayloadRequest, key: string): Promise<FeedbackMail> {
  const page = SITE_PAGES.find((one) => one.key === key)
  if (!page) throw new Error(`There is no page ${key}.`)
  return {
    readers: await staffWho(req, (actor) => mayHandleSitePage(actor, page)),
    topic: {
      kind: FEEDBACK_LABELS['site-pages'],
      title: page.name,
      organization: '',
      startsAt: null,
      url: `${env.cmsUrl}/admin${adminPathOf(page.shows)}`,
      publicUrl: `${env.siteUrl}${page.path === '/' ? '' : page.path}`,
    },
  }
}
