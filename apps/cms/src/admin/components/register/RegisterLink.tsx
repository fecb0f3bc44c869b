import type { ServerProps } from 'payload'
import { actorOf } from '../../../auth/actorOf'
import { mayReadRegister } from '../../../register/requireRegister'

/** The way to the register on other days, at the end of the menu. */
export async function RegisterLink({ payload, user }: ServerProps) {
  const actor = await actorOf({ payload, user: user ?? null })
  if (!mayReadRegister(actor)) return null
  return (
    <a className="nav__link" href={`${payload.config.routes.admin}/register`}>
      指定の状況
    </a>
  )
}
