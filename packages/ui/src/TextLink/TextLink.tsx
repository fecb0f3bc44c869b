import type { ReactNode } from 'react'

export interface TextLinkProps {
  href: string
  /** The words that say that it leads to somebody else's site, where it does. */
  externalMark?: string | null
  children: ReactNode
}

/** A link in running text. Opens in the same window: the way back stays the same. */
export function TextLink({ href, externalMark = null, children }: TextLinkProps) {
  return (
    <a href={href} className="link">
      {children}
      {externalMark && <span className="text-dns-14N-130">{externalMark}</span>}
    </a>
  )
}
