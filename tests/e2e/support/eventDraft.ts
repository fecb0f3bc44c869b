import type { CmsSession, Doc } from './cmsSession'

/** The organization that this account works for. */
export const ownOrganization = async (session: CmsSession): Promise<string> => {
  const { user } = (await session.request('GET', '/api/users/me?depth=0')).json()
  if (typeof user !== 'object' || user === null || !('organization' in user)) {
    throw new Error('This account belongs to no organization')
  }
  return String(user.organization)
}

/** A complete event as the form would send it, of the account's own organization. */
export const eventOf = (organizer: string, title: string) => ({
  title,
  organizer,
  kind: 'salon',
  summary: '治療中の方とご家族が話し合う会です。',
  format: 'venue',
  occurrences: [{ date: '2030-06-19', startTime: '14:00', endTime: '15:30' }],
  venue: { name: '会議室A' },
  audiences: ['patient', 'family'],
  contact: { name: '相談支援センター', phone: '03-0000-0000' },
  status: 'scheduled',
})

/**
 * Creates a draft event of the session's own organization.
 *
 * @throws Error with the CMS's answer when it refuses
 */
export const createEventDraft = async (session: CmsSession, title: string): Promise<Doc> => {
  const event = eventOf(await ownOrganization(session), title)
  const answer = await session.request('POST', '/api/events?draft=true', event)
  const { doc } = answer.json()
  if (!doc) throw new Error(`No draft: ${answer.status} ${answer.text}`)
  return doc
}
