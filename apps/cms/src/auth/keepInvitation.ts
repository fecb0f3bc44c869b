import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { INVITATION } from './limits/limitResetMail'

const MARK = 'invitation_'
const STANDING = 'standingInvitation'

export type StandingInvitation = { token: string; expiresAt: string }

/** The token of a link by which somebody is invited, as it is stored: what it is for stands in it. */
export const invitationToken = (token: string): string => `${MARK}${token}`

/** The invitation that a request for a new password found still good; undefined where there was none. */
export const standingInvitation = (req: PayloadRequest): StandingInvitation | undefined =>
  req.context[STANDING] as StandingInvitation | undefined

type Link = { resetPasswordToken?: unknown; resetPasswordExpiration?: unknown }

/**
 * An invitation stays good until its time is over or it is used. Anybody can ask for a new password at somebody's
 * address, which otherwise would put a link for an hour in the place of the one for a week; the link that stands is
 * mailed again instead (`usersAuth`). Only whoever manages accounts sends another one.
 */
export const keepInvitation: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { resetPasswordToken: token } = data as Link
  const { resetPasswordToken: before, resetPasswordExpiration: until } = (originalDoc ?? {}) as Link
  if (typeof token !== 'string' || token === before) return data
  if (req.context[INVITATION] === true) {
    return { ...data, resetPasswordToken: invitationToken(token) }
  }
  const isInvitation = typeof before === 'string' && before.startsWith(MARK)
  const expiresAt = isInvitation && until ? new Date(until as string) : new Date(0)
  if (!isInvitation || expiresAt.getTime() <= Date.now()) return data
  const standing: StandingInvitation = { token: before, expiresAt: expiresAt.toISOString() }
  req.context[STANDING] = standing
  return { ...data, resetPasswordToken: before, resetPasswordExpiration: standing.expiresAt }
}
