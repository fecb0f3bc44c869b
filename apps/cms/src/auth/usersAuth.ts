import type { CollectionConfig } from 'payload'
import { env } from '../env'

const EIGHT_HOURS = 8 * 60 * 60
const TEN_MINUTES = 10 * 60 * 1000

/** How people sign in: a session cookie that no script can read, for one working day. */
export const usersAuth: Exclude<CollectionConfig['auth'], boolean | undefined> = {
  // The menu asks the role what to show (access/hiddenWithout).
  depth: 1,
  tokenExpiration: EIGHT_HOURS,
  maxLoginAttempts: 5,
  lockTime: TEN_MINUTES,
  useSessions: true,
  removeTokenFromResponses: true,
  cookies: {
    sameSite: 'Lax',
    secure: env.cmsUrl.startsWith('https://'),
  },
}
