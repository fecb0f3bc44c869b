import type { GlossaryTerm } from '@tokyo-cancer-portal/cms-client'
import type { JsonLd } from '@tokyo-cancer-portal/event-feeds'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { definedTermJsonLd, definedTermSetJsonLd } from '@tokyo-cancer-portal/event-feeds'

import { feedSite } from '../feeds/feedSite'
import { glossaryCrumbs } from './glossaryCrumbs'
import { GLOSSARY_PATH, termPath } from './glossaryPath'
import { translator } from '../languages/translator'
import { crumbsJsonLd } from '../structuredData/crumbsJsonLd'

/** What the glossary says to programs. */
export async function glossaryStructure(
  terms: readonly GlossaryTerm[],
): Promise<(JsonLd | null)[]> {
  const site = await feedSite()
  return [
    definedTermSetJsonLd(site, {
      path: GLOSSARY_PATH,
      name: translator('Glossary', DEFAULT_LANGUAGE)('title'),
      terms: terms.map((term) => ({ path: termPath(term), term: term.term })),
    }),
    crumbsJsonLd(site, glossaryCrumbs()),
  ]
}

/** What the page of a term says to programs. */
export async function termStructure(term: GlossaryTerm): Promise<(JsonLd | null)[]> {
  const site = await feedSite()
  const otherWordings = term.otherWordings.map(({ text }) => text)
  return [
    definedTermJsonLd(site, { ...term, otherWordings, path: termPath(term) }, GLOSSARY_PATH),
    crumbsJsonLd(site, glossaryCrumbs(term.term)),
  ]
}
