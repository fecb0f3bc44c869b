'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { NavItem } from './navItems'

/** The links of the menu; the one of the page that is open says so. */
export function HospitalNavLinks({ items, adminRoute }: { items: NavItem[]; adminRoute: string }) {
  const pathname = usePathname()
  return items.map(({ path, label }) => {
    const href = `${adminRoute}${path}`
    const isHere = pathname === href
    const isWithin = path !== '' && pathname.startsWith(`${href}/`)
    return (
      <Link
        aria-current={isHere ? 'page' : undefined}
        className="nav__link"
        href={href}
        key={path}
        prefetch={false}
      >
        {(isHere || isWithin) && <div className="nav__link-indicator" />}
        <span className="nav__link-label">{label}</span>
      </Link>
    )
  })
}
