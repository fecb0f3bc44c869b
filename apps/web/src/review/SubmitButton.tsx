import type { ReactNode } from 'react'

const STYLES = {
  solid: 'bg-key-900 text-white hover:bg-key-1000',
  outline: 'bg-white text-key-900 hover:bg-key-50',
} as const

/** What sends a form of the review page. */
export function SubmitButton({
  variant = 'solid',
  children,
}: {
  variant?: keyof typeof STYLES
  children: ReactNode
}) {
  return (
    <button
      type="submit"
      className={`min-h-12 cursor-pointer rounded-8 border-2 border-key-900 px-6 font-700 hover:underline ${STYLES[variant]}`}
    >
      {children}
    </button>
  )
}
