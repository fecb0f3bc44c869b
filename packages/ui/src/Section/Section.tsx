import type { ReactNode } from 'react'

import { Heading } from '../Heading/Heading'
import { TextLink } from '../TextLink/TextLink'

export interface SectionProps {
  heading: string
  /** Where there is more of the same. */
  more?: { label: string; href: string }
  /** On paper, to stand out from the sections around it. */
  band?: boolean
  children: ReactNode
}

/** A part of a page that is put together of several. */
export function Section({ heading, more, band = false, children }: SectionProps) {
  return (
    <section className={band ? 'band my-10 py-1 pb-8' : undefined}>
      <Heading level={2}>{heading}</Heading>
      {children}
      {more && (
        <p className="mt-4">
          <TextLink href={more.href}>{more.label}</TextLink>
        </p>
      )}
    </section>
  )
}
