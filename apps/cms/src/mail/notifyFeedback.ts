import { SITE_PAGE } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import { env } from '../env'
import type { FeedbackPage } from '../feedback/findFeedbackPage'
import { enqueueMail } from './enqueueMail'
import { aboutDocument } from './feedbackAboutDocument'
import { aboutSitePage } from './feedbackAboutSitePage'
import { feedbackMessage } from './feedbackMessage'

type Options = { req: PayloadRequest; page: FeedbackPage; reportId: string; text: string }

/** Mails a visitor's report to whoever looks after the page, in the transaction of it. */
export async function notifyFeedback({ req, page, reportId, text }: Options): Promise<void> {
  const { slug, document } = page
  const { readers, topic } =
    slug === SITE_PAGE
      ? await aboutSitePage(req, document.id)
      : await aboutDocument(req, slug, document)
  const url = `${env.cmsUrl}/admin/collections/page-feedback/${reportId}`
  for (const { email, name } of readers) {
    await enqueueMail(req, email, feedbackMessage({ readerName: name || email, topic, text, url }))
  }
}
