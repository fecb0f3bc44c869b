import type { Frame } from './loadFrame'

import { PhoneNumber } from '@tokyo-cancer-portal/ui'

import { translator } from '../languages/translator'
import { resolveLink } from '../links/resolveLink'

/** Links by staff, then who publishes the site and how to reach them. */
export function SiteFooter({ frame }: { frame: Frame }) {
  const t = translator('Frame')
  const publisher = frame.settings?.publisher
  const groups = (frame.navigation?.footer ?? [])
    .map(({ heading, links }) => ({
      heading,
      links: links.flatMap(({ link }) => resolveLink(link) ?? []),
    }))
    .filter(({ links }) => links.length > 0)
  return (
    <footer className="border-t border-solid-gray-300 py-8">
      <div className="frame">
        {groups.length > 0 && (
          <nav
            aria-label={t('footerMenu')}
            className="mb-8 grid gap-6 desktop:grid-cols-3 print:hidden"
          >
            {groups.map(({ heading, links }) => (
              <div key={heading ?? links[0]?.label}>
                {heading && <h2 className="font-700">{heading}</h2>}
                <ul>
                  {links.map(({ href, label }) => (
                    <li key={label}>
                      <a href={href} className="link inline-block py-2">
                        {label}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
        )}
        <p className="mb-4 print:hidden">
          <a href="/open-data" className="link inline-block py-2">
            {t('openData')}
          </a>
        </p>
        {publisher?.name && (
          <address className="text-std-16N-170 not-italic">
            <p className="font-700">
              {publisher.name} {publisher.section}
            </p>
            {publisher.address && <p>{publisher.address}</p>}
            {publisher.phone && (
              <p>
                {t('telephone')} <PhoneNumber text={publisher.phone} />
                {publisher.hours && t('hours', { hours: publisher.hours })}
              </p>
            )}
          </address>
        )}
      </div>
    </footer>
  )
}
