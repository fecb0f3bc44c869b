import type { ReactNode } from 'react'

export interface PageTitleProps {
  /** What the page belongs to, above the title. */
  caption?: ReactNode
  children: ReactNode
}

/** The one h1 of a page. */
export function PageTitle({ caption, children }: PageTitleProps) {
  return (
    <div className="mt-4 mb-6 desktop:mt-6">
      {caption && <p className="mb-1 text-solid-gray-700">{caption}</p>}
      <h1 className="max-w-[28em] text-std-28B-150 desktop:text-std-36B-140">{children}</h1>
    </div>
  )
}
