import type { ReactNode } from 'react'

export interface TextLinkProps {
  href: string
  /** Whether it leads to somebody else's site, which is said in words. */
  external?: boolean
  /** The words that say so. */
  externalMark?: string
  children: ReactNode
}

/** A link in running text. Opens in the same window: the way back stays the same. */
export function TextLink({
  href,
  external = false,
  externalMark = '（外部サイト）',
  children,
}: TextLinkProps) {
  return (
    <a href={href} className="link">
      {children}
      {external && <span className="text-dns-14N-130">{externalMark}</span>}
    </a>
  )
}
