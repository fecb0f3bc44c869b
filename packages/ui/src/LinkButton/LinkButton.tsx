import type { ReactNode } from 'react'

const STYLES = {
  solid: 'border-key-900 bg-key-900 text-white hover:bg-key-1000',
  outline: 'border-key-900 bg-white text-key-900 hover:bg-key-50',
} as const

export interface LinkButtonProps {
  href: string
  variant?: keyof typeof STYLES
  children: ReactNode
}

/** The main thing to do on a page; a link, because it leads somewhere. */
export function LinkButton({ href, variant = 'solid', children }: LinkButtonProps) {
  return (
    <a
      href={href}
      className={`inline-flex min-h-12 items-center justify-center rounded-8 border-2 px-5 py-2 text-dns-17B-130 underline-offset-4 hover:underline ${STYLES[variant]}`}
    >
      {children}
    </a>
  )
}
