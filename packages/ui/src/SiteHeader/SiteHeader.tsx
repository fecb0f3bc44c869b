import type { ReactNode } from 'react'

import { Icon } from '../Icon/Icon'
import { SiteMark } from './SiteMark'

export interface SiteHeaderProps {
  siteName: string
  tagline: string | null
  links: readonly { href: string; label: string }[]
  /** What the menu is called on its button and to those who cannot see it. */
  words: { menu: string; mainMenu: string }
  /** What is to be had in the same place on every page. */
  actions: ReactNode
  /** Looks for anything on the site: beside the name on a wide page, in the menu on a narrow one. */
  search?: { bar: ReactNode; menu: ReactNode }
  /** How the page is read, in size and in language: the first line of the page. */
  children?: ReactNode
}

/**
 * Name of the site, actions, main menu. On a narrow page the menu is a disclosure whose button stands at the
 * end of the first line and whose links push the page down instead of covering it.
 */
export function SiteHeader({
  siteName,
  tagline,
  links,
  words,
  actions,
  search,
  children,
}: SiteHeaderProps) {
  return (
    <header className="border-b border-solid-gray-300 bg-white print:border-none">
      {children && <div className="bg-solid-gray-50 print:hidden">{children}</div>}
      <div className="frame relative">
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 py-3 pr-21 desktop:pr-0">
          <p className="min-w-0 flex-1 basis-34">
            <a
              href="/"
              className="phrases inline-flex min-h-11 items-center gap-1.5 text-key-1000 hover:underline desktop:gap-3"
            >
              <SiteMark />
              <span className="text-oln-17B-100 leading-130 desktop:text-std-24B-150">
                {siteName}
                {tagline && (
                  <span className="hidden text-dns-14N-130 text-solid-gray-700 desktop:block">
                    {tagline}
                  </span>
                )}
              </span>
            </a>
          </p>
          {search && (
            <div className="hidden w-80 max-w-full desktop:block print:hidden">{search.bar}</div>
          )}
          <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>
        </div>
        <details className="group desktop:hidden print:hidden">
          <summary className="absolute top-3 right-4 flex w-18 flex-col items-center justify-center rounded-8 border border-solid-gray-600 px-1 py-0.5 text-dns-14B-130">
            <span className="group-open:hidden">
              <Icon name="menu" />
            </span>
            <span className="hidden group-open:block">
              <Icon name="close" />
            </span>
            {words.menu}
          </summary>
          {search && <div className="pb-4">{search.menu}</div>}
          <nav aria-label={words.mainMenu} className="pb-4">
            <ul className="border-t border-solid-gray-300">
              {links.map(({ href, label }) => (
                <li key={label} className="border-b border-solid-gray-300">
                  <a
                    href={href}
                    className="chevron flex items-center justify-between gap-4 px-2 py-3 font-700 hover:underline"
                  >
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </details>
        <nav aria-label={words.mainMenu} className="hidden pb-1 desktop:block print:hidden">
          <ul className="-ml-3 flex flex-wrap gap-x-2">
            {links.map(({ href, label }) => (
              <li key={label}>
                <a
                  href={href}
                  className="inline-block border-b-4 border-transparent px-3 py-2 font-700 hover:border-key-900"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
