import { canSystem } from '@tokyo-cancer-portal/domain'
import type { ServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { env } from '../../../env'

/** The way to the mails of a portal that has no mail server, at the end of the menu. */
export async function MailLink({ payload, user }: ServerProps) {
  const actor = await actorOf({ payload, user: user ?? null })
  const isThere =
    env.hasEmbeddedDatabase && env.smtpUrl === '' && canSystem(actor, 'manage-settings')
  if (!isThere) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/mail`}>
      送信したメール
    </a>
  )
}
