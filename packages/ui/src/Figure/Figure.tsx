import type { ReactNode } from 'react'

export interface FigureProps {
  caption?: string | null
  /** Who made it, in brackets: it stands behind the caption. */
  credit?: string | null
  /** The image. */
  children: ReactNode
}

/** A picture with its caption and who made it. */
export function Figure({ caption, credit, children }: FigureProps) {
  return (
    <figure className="my-6 box-measure">
      {children}
      {(caption || credit) && (
        <figcaption className="mt-2 text-std-16N-170 text-solid-gray-700">
          {caption}
          {credit}
        </figcaption>
      )}
    </figure>
  )
}
