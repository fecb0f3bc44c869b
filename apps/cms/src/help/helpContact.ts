import type { PayloadRequest } from 'payload'
import { inJapanese } from '../localization/inJapanese'

export type HelpContact = {
  /** Who answers. */
  name: string
  phone: string
}

/** Whom to ask, as the site's own settings name them; null as long as they have no telephone number. */
export async function helpContact(req: PayloadRequest): Promise<HelpContact | null> {
  const { publisher } = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: false,
    req: inJapanese(req),
  })
  if (!publisher?.phone) return null
  const name = [publisher.name, publisher.section].filter(Boolean).join(' ')
  return { name, phone: publisher.phone }
}
