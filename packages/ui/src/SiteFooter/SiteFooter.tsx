import type { ReactNode } from 'react'

export interface FooterGroup {
  heading: string | null
  links: readonly { href: string; label: string }[]
}

export interface SiteFooterProps {
  groups: readonly FooterGroup[]
  /** What its menu is called for those who do not see it. */
  label: string
  /** Who publishes the site and how to reach them. */
  children: ReactNode
}

/** The end of every page. */
export function SiteFooter({ groups, label: name, children }: SiteFooterProps) {
  return (
    <footer className="border-t border-solid-gray-300 bg-paper py-10">
      <div className="frame">
        {groups.length > 0 && (
          <nav
            aria-label={name}
            className="mb-8 grid gap-x-8 gap-y-6 desktop:grid-cols-2 lg:grid-cols-4 print:hidden"
          >
            {groups.map(({ heading, links }) => (
              <div key={heading ?? links[0]?.label}>
                {heading && <h2 className="text-std-18B-160">{heading}</h2>}
                <ul className="mt-1 text-std-16N-170">
                  {links.map(({ href, label }) => (
                    <li key={label}>
                      <a href={href} className="link phrases inline-block py-2">
                        {label}
                      </a>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </nav>
        )}
        {children}
      </div>
    </footer>
  )
}
