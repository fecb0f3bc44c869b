import { SESSION_LIMITS } from '@tokyo-cancer-portal/domain'
import type { CollectionConfig, PayloadRequest } from 'payload'
import { env } from '../env'
import { type Message, resetMessage } from '../mail/messages'
import { standingInvitationMessage } from '../mail/standingInvitationMessage'
import { standingInvitation } from './keepInvitation'
import { sessionStrategy } from './sessions/sessionStrategy'

/** How people sign in: a session cookie that no script can read. How long it is good for, the session itself says. */
export const usersAuth: Exclude<CollectionConfig['auth'], boolean | undefined> = {
  // The menu asks the role what to show (access/hiddenWithout).
  depth: 1,
  tokenExpiration: SESSION_LIMITS.absoluteMs / 1000,
  strategies: [sessionStrategy],
  // Payload's lock tells that an account exists and lets strangers lock it; `auth/limits` counts instead.
  maxLoginAttempts: 0,
  useSessions: true,
  removeTokenFromResponses: true,
  forgotPassword: {
    generateEmailSubject: (args) => linkMessage(args).subject,
    // Plain text in spite of its name, see mail/portalEmail.
    generateEmailHTML: (args) => linkMessage(args).text,
  },
  cookies: {
    sameSite: 'Lax',
    secure: env.cmsUrl.startsWith('https://'),
  },
}

type LinkArgs = { req?: PayloadRequest; token?: string } | undefined

/** What is mailed to whoever asks for a new password: a link for an hour, or the invitation that is still good. */
function linkMessage({ req, token = '' }: LinkArgs = {}): Message {
  const standing = req && standingInvitation(req)
  const url = `${env.cmsUrl}/admin/reset/${standing?.token ?? token}`
  return standing
    ? standingInvitationMessage({ url, expiresAt: standing.expiresAt })
    : resetMessage({ url })
}
