import type { Crumb } from '@tokyo-cancer-portal/ui'

import { Breadcrumbs } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** The way from the home page to this one. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <Breadcrumbs crumbs={crumbs} label={translator('Frame', contentLanguage())('breadcrumbs')} />
  )
}
