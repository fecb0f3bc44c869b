import type { ReactNode } from 'react'
import type { ResolvedHref } from '../links/resolveHref'

import { SiteLink } from '../links/SiteLink'

/** For a tag in a message that is a link which may lead to another site. */
export function siteLinkTo(to: ResolvedHref): (words: ReactNode) => ReactNode {
  return (words) => <SiteLink to={to}>{words}</SiteLink>
}
