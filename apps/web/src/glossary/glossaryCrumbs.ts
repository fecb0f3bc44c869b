import type { Crumb } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { homeCrumb } from '../links/homeCrumb'
import { GLOSSARY_PATH } from './glossaryPath'

/** The way to the glossary, or to a term in it. */
export function glossaryCrumbs(term?: string): Crumb[] {
  const label = translator('Glossary', contentLanguage())('title')
  return term === undefined
    ? [homeCrumb(), { label }]
    : [homeCrumb(), { label, href: GLOSSARY_PATH }, { label: term }]
}
