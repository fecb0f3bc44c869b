import { SESSION_LIMITS } from '@tokyo-cancer-portal/domain'
import type { CollectionConfig } from 'payload'
import { env } from '../env'
import { resetMessage } from '../mail/messages'
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
    generateEmailSubject: () => resetMessage({ url: '' }).subject,
    // Plain text in spite of its name, see mail/portalEmail.
    generateEmailHTML: (args) =>
      resetMessage({ url: `${env.cmsUrl}/admin/reset/${args?.token ?? ''}` }).text,
  },
  cookies: {
    sameSite: 'Lax',
    secure: env.cmsUrl.startsWith('https://'),
  },
}
