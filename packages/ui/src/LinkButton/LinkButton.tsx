import type { ReactNode } from 'react'

import { type ButtonVariant, buttonStyle } from '../Button/buttonStyle'

export interface LinkButtonProps {
  href: string
  variant?: ButtonVariant
  children: ReactNode
}

/** The main thing to do on a page; a link, because it leads somewhere. */
export function LinkButton({ href, variant = 'solid', children }: LinkButtonProps) {
  return (
    <a href={href} className={buttonStyle(variant)}>
      {children}
    </a>
  )
}
