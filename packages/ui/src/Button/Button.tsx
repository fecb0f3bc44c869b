import type { ReactNode } from 'react'

import { type ButtonVariant, buttonStyle } from './buttonStyle'

export interface ButtonProps {
  variant?: ButtonVariant
  children: ReactNode
}

/** What sends a form. What leads somewhere is a LinkButton. */
export function Button({ variant = 'solid', children }: ButtonProps) {
  return (
    <button type="submit" className={`cursor-pointer ${buttonStyle(variant)}`}>
      {children}
    </button>
  )
}
