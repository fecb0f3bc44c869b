import type { ReactNode } from 'react'
import type { IconName } from '../Icon/Icon'

import { Icon } from '../Icon/Icon'

export interface CardProps {
  title: ReactNode
  href: string
  /** Level of the title's heading. */
  level?: 2 | 3 | 4
  /** Badges, shown above the title. */
  badges?: ReactNode
  icon?: IconName | null
  children?: ReactNode
}

/**
 * A box that leads somewhere. Only the title is the link, so that a screen reader reads a short
 * name, but the whole box can be pressed.
 *
 * The heading comes first in the document, whatever stands above it on the screen: who goes from heading to heading
 * would otherwise hear a state such as 中止 at the end of the card before.
 */
export function Card({ title, href, level = 3, badges, icon, children }: CardProps) {
  const Title = `h${level}` as const
  return (
    <article className="card relative flex h-full flex-col gap-2 rounded-12 border border-solid-gray-300 bg-white p-4 desktop:p-5">
      <Title className="chevron flex items-center gap-3 text-std-18B-160">
        {icon && (
          <span className="rounded-full bg-key-50 p-2 text-key-900">
            <Icon name={icon} size="large" />
          </span>
        )}
        <span className="min-w-0 grow text-balance">
          <a href={href} className="link after:absolute after:inset-0">
            {title}
          </a>
        </span>
      </Title>
      {badges && <div className="-order-1 flex flex-wrap gap-2">{badges}</div>}
      {children}
    </article>
  )
}
