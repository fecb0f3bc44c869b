import type { Stack } from '../stack/Stack'
import type { CmsSession } from './cmsSession'

import { accountsOf } from './accounts'
import { logIn } from './cmsSession'
import { eventOf, ownOrganization } from './eventDraft'
import { eventually } from './eventually'

/**
 * An event of the first hospital's that staff have published, as soon as the site shows it.
 *
 * @param changes fields besides those of `eventOf`
 */
export const publishedEvent = async (
  { cmsUrl, siteUrl, dataDir }: Pick<Stack, 'cmsUrl' | 'siteUrl' | 'dataDir'>,
  title: string,
  changes: object = {},
) => {
  const [account] = await accountsOf(dataDir, 'hospital-editor')
  const [editor] = await accountsOf(dataDir, 'metro-approver')
  const organizer = await ownOrganization(await logIn(cmsUrl, account))
  const staff: CmsSession = await logIn(cmsUrl, editor)
  const slug = `outputs-${crypto.randomUUID()}`
  const event = { ...eventOf(organizer, title), slug, ...changes, _status: 'published' }
  const answer = await staff.request('POST', '/api/events', event)
  const { doc } = answer.json()
  if (!doc) throw new Error(`Not published: ${answer.status} ${answer.text}`)
  const isThere = async () => (await fetch(`${siteUrl}/events/${slug}`)).status === 200
  await eventually('the published event on the site', isThere, { within: 10_000 })
  return { id: doc.id, slug, account, staff, organizer }
}
