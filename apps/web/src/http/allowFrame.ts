import { currentResponseOrNull } from './responseContext'

const POLICY = 'content-security-policy'

/** Lets the page that is being rendered, and no other, show frames of one more origin. */
export function allowFrame(origin: string): void {
  const response = currentResponseOrNull()
  const policy = response?.getHeader(POLICY)
  if (!response || response.headersSent || typeof policy !== 'string') return
  response.setHeader(POLICY, withFrame(policy, origin))
}

/** A policy that allows frames of this origin beside those that it allows already. */
export function withFrame(policy: string, origin: string): string {
  return policy
    .split('; ')
    .map((directive) => {
      const [name, ...values] = directive.split(' ')
      if (name !== 'frame-src' || values.includes(origin)) return directive
      return [name, ...values.filter((value) => value !== "'none'"), origin].join(' ')
    })
    .join('; ')
}
