import type { Inquiry, Resource, SiteSettings } from '@tokyo-cancer-portal/cms-client'

/**
 * Whom to ask for a resource: the desk that it names, else its publisher, else the publisher of
 * the site; null where none of them can be reached.
 */
export function whomToAsk(
  { inquiry, publisher }: Pick<Resource, 'inquiry' | 'publisher'>,
  settings: SiteSettings | null,
): Inquiry | null {
  if (inquiry) return inquiry
  if (publisher && (publisher.phone ?? publisher.website)) {
    const { name, phone, website } = publisher
    return { name, phone, hours: null, email: null, url: website }
  }
  if (!settings?.publisher.name) return null
  const { name, section, phone, hours } = settings.publisher
  return { name: [name, section].filter(Boolean).join(' '), phone, hours, email: null, url: null }
}
