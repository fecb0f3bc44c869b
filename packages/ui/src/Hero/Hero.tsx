import type { ReactNode } from 'react'

export interface HeroProps {
  /** 1 where it heads the page. */
  level: 1 | 2
  heading: string
  lead: string | null
  /** The few things that most people come for. */
  children?: ReactNode
}

/** What the site, or a part of it, is for, in one line. */
export function Hero({ level, heading, lead, children }: HeroProps) {
  const Tag = `h${level}` as const
  return (
    <div className="band py-8 first:-mt-2 desktop:py-12">
      <Tag className="phrases text-std-28B-150 text-key-1000 desktop:text-std-36B-140">
        {heading}
      </Tag>
      {lead && <p className="mt-3 measure whitespace-pre-line desktop:text-std-20N-160">{lead}</p>}
      {children && <div className="mt-6">{children}</div>}
    </div>
  )
}
