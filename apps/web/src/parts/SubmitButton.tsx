import type { ReactNode } from 'react'

const STYLES = {
  solid: 'bg-key-900 text-white hover:bg-key-1000',
  outline: 'bg-white text-key-900 hover:bg-key-50',
} as const

export interface SubmitButtonProps {
  variant?: keyof typeof STYLES
  /** What is sent where a form has several buttons. */
  name?: string
  value?: string
  children: ReactNode
}

/** What sends a form. */
export function SubmitButton({ variant = 'solid', children, ...sent }: SubmitButtonProps) {
  return (
    <button
      type="submit"
      {...sent}
      className={`min-h-12 cursor-pointer rounded-8 border-2 border-key-900 px-6 font-700 hover:underline ${STYLES[variant]}`}
    >
      {children}
    </button>
  )
}
