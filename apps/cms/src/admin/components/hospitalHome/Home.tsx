import { DefaultDashboard } from '@payloadcms/next/views'
import type { ComponentProps } from 'react'
import { actorOf } from '../../../auth/actorOf'
import { HospitalHome } from './HospitalHome'

/** The home screen of the admin: of people at hospitals their own, of everybody else Payload's with what waits. */
export async function Home(view: ComponentProps<typeof DefaultDashboard>) {
  const { req } = view.initPageResult
  const actor = await actorOf(req)
  if (actor?.reach === 'own-organization') return <HospitalHome actor={actor} req={req} />
  return <DefaultDashboard {...view} />
}
