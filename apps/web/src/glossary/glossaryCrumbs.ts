import type { Crumb } from '@tokyo-cancer-portal/ui'

import { GLOSSARY_PATH } from './glossaryPath'

export const GLOSSARY_TITLE = '用語集'

/** The way to the glossary, or to a term in it. */
export function glossaryCrumbs(term?: string): Crumb[] {
  const home = { label: 'ホーム', href: '/' }
  return term === undefined
    ? [home, { label: GLOSSARY_TITLE }]
    : [home, { label: GLOSSARY_TITLE, href: GLOSSARY_PATH }, { label: term }]
}
