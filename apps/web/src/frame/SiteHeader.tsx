import type { Frame } from './loadFrame'

import { translator } from '../languages/translator'
import { headerLinks } from './headerLinks'

/** Name of the site, main menu, and the way to somebody to talk to, in the same place everywhere. */
export function SiteHeader({ frame }: { frame: Frame }) {
  const t = translator('Frame')
  const links = headerLinks(frame.navigation)
  return (
    <header className="border-b border-solid-gray-300">
      <div className="frame flex items-center justify-between gap-4 py-3">
        <p className="min-w-0">
          {frame.settings?.tagline && (
            <span className="hidden text-dns-14N-130 text-solid-gray-700 desktop:block">
              {frame.settings.tagline}
            </span>
          )}
          <a
            href="/"
            className="inline-block py-2 text-std-20B-150 text-key-1000 hover:underline desktop:text-std-22B-150"
          >
            {frame.siteName}
          </a>
        </p>
        <a
          href="#consultation"
          className="inline-flex min-h-11 shrink-0 items-center rounded-8 bg-key-900 px-4 text-oln-17B-100 text-white hover:bg-key-1000 hover:underline print:hidden"
        >
          {t('consult')}
        </a>
      </div>
      <details className="frame pb-2 desktop:hidden print:hidden">
        <summary className="font-700">{t('menu')}</summary>
        <nav aria-label={t('mainMenu')}>
          <ul className="border-t border-solid-gray-300">
            {links.map(({ href, label }) => (
              <li key={label} className="border-b border-solid-gray-300">
                <a href={href} className="block px-2 py-3 hover:underline">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </details>
      <nav aria-label={t('mainMenu')} className="frame hidden pb-1 desktop:block print:hidden">
        <ul className="-ml-3 flex flex-wrap gap-x-2">
          {links.map(({ href, label }) => (
            <li key={label}>
              <a
                href={href}
                className="inline-block px-3 py-2 font-700 underline-offset-8 hover:underline"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}
