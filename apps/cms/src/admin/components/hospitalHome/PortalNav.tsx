import { NavHamburger, NavWrapper } from '@payloadcms/next/client'
import { DefaultNav } from '@payloadcms/next/rsc'
import type { ComponentProps } from 'react'
import { actorOf } from '../../../auth/actorOf'
import { SignOut } from '../signOut/SignOut'
import { HospitalNavLinks } from './HospitalNavLinks'
import { navItems } from './navItems'

/** The menu of the admin: a short one of their own for people at hospitals, Payload's for everybody else. */
export async function PortalNav(props: ComponentProps<typeof DefaultNav>) {
  const { payload, user } = props
  const actor = await actorOf({ payload, user: user ?? null })
  if (actor?.reach !== 'own-organization') return <DefaultNav {...props} />
  return (
    <NavWrapper baseClass="nav">
      <nav className="nav__wrap">
        <HospitalNavLinks adminRoute={payload.config.routes.admin} items={navItems(actor)} />
        <div className="nav__controls">
          <SignOut />
        </div>
      </nav>
      <div className="nav__header">
        <div className="nav__header-content">
          <NavHamburger baseClass="nav" />
        </div>
      </div>
    </NavWrapper>
  )
}
