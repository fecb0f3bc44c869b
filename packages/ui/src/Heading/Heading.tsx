import type { ReactNode } from 'react'

const SIZES = {
  2: 'heading-2 mt-12 mb-4 text-std-24B-150 desktop:text-std-26B-150',
  3: 'mt-8 mb-3 text-std-20B-150',
  4: 'mt-6 mb-2 text-std-18B-160',
} as const

export interface HeadingProps {
  level: 2 | 3 | 4
  id?: string
  children: ReactNode
}

/** A heading within a page; the page's own is PageTitle. */
export function Heading({ level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={`scroll-mt-4 ${SIZES[level]}`}>
      {children}
    </Tag>
  )
}
