/** The collections whose documents the authoring rules read. */
export const AUTHORED = ['content-items', 'events', 'organizations'] as const

export type AuthoredSlug = (typeof AUTHORED)[number]

export const isAuthored = (slug: string | undefined): slug is AuthoredSlug =>
  AUTHORED.some((one) => one === slug)
