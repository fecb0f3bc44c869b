import type { ReactNode } from 'react'

import { TextLink } from '@tokyo-cancer-portal/ui'

/** For a tag in a message that is a link, such as `<page>…</page>`. */
export function linkTo(href: string): (words: ReactNode) => ReactNode {
  return (words) => <TextLink href={href}>{words}</TextLink>
}
