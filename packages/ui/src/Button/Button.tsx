import type { ReactNode } from 'react'

import { type ButtonVariant, buttonStyle } from './buttonStyle'

export interface ButtonProps {
  variant?: ButtonVariant
  /** What is sent along where a form has several buttons. */
  name?: string
  value?: string
  children: ReactNode
}

/** What sends a form. What leads somewhere is a LinkButton. */
export function Button({ variant = 'solid', children, ...sent }: ButtonProps) {
  return (
    <button type="submit" {...sent} className={`cursor-pointer ${buttonStyle(variant)}`}>
      {children}
    </button>
  )
}
