/**
 * How long somebody stays signed in, in milliseconds.
 *
 * `idle` after the last sign of life, `absolute` after signing in, whatever happens. NIST SP 800-63B-4 asks for at
 * most one hour and one day where a second factor is used; twelve hours is a long working day.
 */
export const SESSION_LIMITS = {
  idleMs: 60 * 60 * 1000,
  absoluteMs: 12 * 60 * 60 * 1000,
  /** How long before the end people are told. WCAG 2.2.1 asks for twenty seconds at least. */
  warningMs: 5 * 60 * 1000,
} as const

type Session = {
  /** When the person signed in. */
  createdAt: Date
  /** When the session ends if nothing more is heard of. */
  expiresAt: Date
}

/** When a session ends if the last sign of life is `seenAt`. */
export function sessionExpiry(createdAt: Date, seenAt: Date): Date {
  const { idleMs, absoluteMs } = SESSION_LIMITS
  return new Date(Math.min(seenAt.getTime() + idleMs, createdAt.getTime() + absoluteMs))
}

/** Whether a session has ended: by itself, or because it has lasted for as long as any may. */
export function isSessionOver({ createdAt, expiresAt }: Session, now: Date): boolean {
  const latest = createdAt.getTime() + SESSION_LIMITS.absoluteMs
  return Math.min(expiresAt.getTime(), latest) <= now.getTime()
}

/** What to tell somebody about the end of the session: nothing yet, or why it comes. */
export type SessionWarning = 'idle' | 'absolute' | null

/** Whether the end is near, and whether going on working would put it off. */
export function sessionWarning({ createdAt, expiresAt }: Session, now: Date): SessionWarning {
  const { absoluteMs, warningMs } = SESSION_LIMITS
  const latest = createdAt.getTime() + absoluteMs
  if (latest - now.getTime() <= warningMs) return 'absolute'
  return expiresAt.getTime() - now.getTime() <= warningMs ? 'idle' : null
}
