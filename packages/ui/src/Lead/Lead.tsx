import type { ReactNode } from 'react'

/** The summary of a page, before everything else. */
export function Lead({ children }: { children: ReactNode }) {
  return (
    <p className="my-4 measure text-std-18N-160 whitespace-pre-line desktop:text-std-20N-150">
      {children}
    </p>
  )
}
