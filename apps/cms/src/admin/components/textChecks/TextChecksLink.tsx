import type { ServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { mayReadTextChecks } from '../../../authoring/nightly/mayReadTextChecks'

/** The way to 文章の点検, at the end of the menu. */
export async function TextChecksLink({ payload, user }: ServerProps) {
  if (!mayReadTextChecks(await actorOf({ payload, user: user ?? null }))) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/text-checks`}>
      文章の点検
    </a>
  )
}
