import type { ReactNode } from 'react'

import { Heading, TextLink } from '@tokyo-cancer-portal/ui'

export interface BlockSectionProps {
  heading: string
  /** Where there is more of the same. */
  more?: { label: string; href: string }
  children: ReactNode
}

/** A block with its heading. */
export function BlockSection({ heading, more, children }: BlockSectionProps) {
  return (
    <section>
      <Heading level={2}>{heading}</Heading>
      {children}
      {more && (
        <p className="mt-3">
          <TextLink href={more.href}>{more.label}</TextLink>
        </p>
      )}
    </section>
  )
}
