import type { ReactNode } from 'react'

export interface CardProps {
  title: string
  href: string
  /** Level of the title's heading. */
  level?: 2 | 3 | 4
  /** Badges above the title. */
  badges?: ReactNode
  children?: ReactNode
}

/**
 * A box that leads somewhere. Only the title is the link, so that a screen reader reads a short
 * name, but the whole box can be pressed.
 */
export function Card({ title, href, level = 3, badges, children }: CardProps) {
  const Title = `h${level}` as const
  return (
    <article className="card relative flex h-full flex-col gap-2 rounded-8 border border-solid-gray-300 bg-white p-4 desktop:p-5">
      {badges && <div className="flex flex-wrap gap-2">{badges}</div>}
      <Title className="text-std-18B-160">
        <a href={href} className="link after:absolute after:inset-0">
          {title}
        </a>
      </Title>
      {children}
    </article>
  )
}
