import type { Resource } from '@tokyo-cancer-portal/cms-client'
import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { homeCrumb } from '../links/homeCrumb'

const title = () => translator('Resources', contentLanguage())('title')

/** The way to the resources. */
export const resourceListCrumbs = (): Crumb[] => [homeCrumb(), { label: title() }]

/** The way to one resource. */
export function resourceCrumbs(resource: Pick<Resource, 'title'>): Crumb[] {
  const untitled = translator('Frame', contentLanguage())('untitled')
  return [
    homeCrumb(),
    { label: title(), href: '/resources' },
    { label: resource.title || untitled },
  ]
}
