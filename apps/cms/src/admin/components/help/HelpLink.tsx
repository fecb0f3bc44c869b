import type { ServerProps } from 'payload'
import { HELP_PATH } from './helpPaths'

/** The way to 使い方, at the end of the menu of the staff. */
export function HelpLink({ payload, user }: ServerProps) {
  if (!user) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}${HELP_PATH}`}>
      使い方
    </a>
  )
}
