import type { Stack } from '../stack/Stack'

import { accountsOf } from './accounts'
import { logIn } from './cmsSession'
import { eventually } from './eventually'
import { findPublished } from './findPublished'

const TITLE = '東京都社会保険労務士会の取組を紹介！'

type Portal = Pick<Stack, 'cmsUrl' | 'siteUrl' | 'dataDir'>

export type StaffEdit = {
  /** The edited page's address on the site. */
  address: string
  /** Publishes a sentence that was never there before and returns it. */
  publish: () => Promise<string>
  /** Milliseconds until the site shows the sentence. */
  arrivesWithin: (sentence: string, milliseconds: number) => Promise<number>
}

/** A staff member who corrects one page of the portal again and again, over REST. */
export const staffEdit = async ({ cmsUrl, siteUrl, dataDir }: Portal): Promise<StaffEdit> => {
  const item = await findPublished(cmsUrl, 'content-items', { title: TITLE })
  const [editor] = await accountsOf(dataDir, 'metro-editor')
  const session = await logIn(cmsUrl, editor)
  const address = `${siteUrl}/contents/${item.slug}`
  return {
    address,
    publish: async () => {
      const sentence = `担当者が直した文（${crypto.randomUUID()}）。`
      const answer = await session.request('PATCH', `/api/content-items/${item.id}`, {
        summary: sentence,
        _status: 'published',
      })
      if (answer.status !== 200) throw new Error(`Not published: ${answer.status} ${answer.text}`)
      return sentence
    },
    arrivesWithin: async (sentence, milliseconds) =>
      eventually(
        'the published sentence on the site',
        async () => (await (await fetch(address)).text()).includes(sentence),
        { within: milliseconds },
      ),
  }
}
