const STYLES = {
  solid: 'bg-key-900 text-white hover:bg-key-1000',
  outline: 'bg-white text-key-900 hover:bg-key-50',
} as const

export type ButtonVariant = keyof typeof STYLES

/** How a button looks, whether it sends a form or leads somewhere. */
export function buttonStyle(variant: ButtonVariant): string {
  return `phrases inline-flex min-h-12 items-center justify-center gap-2 rounded-8 border-2 border-key-900 px-5 py-2 text-dns-17B-130 underline-offset-4 hover:underline ${STYLES[variant]}`
}
