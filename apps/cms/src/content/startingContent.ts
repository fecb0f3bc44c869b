import { answers } from './chat/answers'
import { checks } from './chat/checks'
import { scenarios } from './chat/scenarios'
import { contentItems } from './contentItems'
import { accessibilityPolicy } from './accessibilityPolicy'
import { news } from './contentItems/news'
import { glossary } from './glossary'
import { home } from './home'
import { navigation } from './navigation'
import { organizations } from './organizations'
import { resources } from './resources'
import { roles } from './roles'
import { sampleEvents } from './sampleEvents'
import { siteSettings } from './siteSettings'
import { topics } from './topics'
import { TRANSLATIONS } from './translations'
import { translationOf } from './translations/translationOf'
import type { Loadable, LoadableGlobal, Translated } from './types/loadable'
import { collectionOf, type Key } from './types/refs'

const GLOBALS = [
  { key: 'global:home', slug: 'home', data: home },
  { key: 'global:navigation', slug: 'navigation', data: navigation },
  { key: 'global:site-settings', slug: 'site-settings', data: siteSettings },
  { key: 'global:accessibility-policy', slug: 'accessibility-policy', data: accessibilityPolicy },
] as const

type Options = {
  samples: boolean
  /** The day of loading, a local date in Japan. */
  today: string
}

/** Every document that a new portal starts with; what others refer to comes first where it can. */
export function startingContent({ samples, today }: Options): Loadable[] {
  return [
    ...roles,
    ...organizations.map(toLoadable),
    ...glossary.map(toLoadable),
    ...topics.map(toLoadable),
    ...resources.map(toLoadable),
    ...contentItems.map(toLoadable),
    ...news
      .map(toLoadable)
      .map((item) => ({ ...item, data: { ...item.data, publishedOn: today } })),
    ...answers.map(withRows).map(toLoadable),
    ...scenarios.map(withRows).map(toLoadable),
    ...checks.map(toLoadable),
    ...(samples ? sampleEvents(today) : []),
  ]
}

/** The globals of a new portal. */
export const startingGlobals: readonly LoadableGlobal[] = GLOBALS.map((global) => ({
  ...global,
  translations: translationsOf(global.slug, global.key, global.data),
}))

/** Wordings are rows in the database. */
function withRows<Seeded extends { otherWordings: readonly string[] }>(seed: Seeded) {
  return { ...seed, otherWordings: seed.otherWordings.map((text) => ({ text })) }
}

function toLoadable({ key, draft, ...data }: { key: Key; draft?: true }): Loadable {
  const translations = translationsOf(key.split(':', 1)[0] ?? '', key, data)
  const fingerprint = translations.length > 0 ? { data, translations } : data
  return {
    key,
    collection: collectionOf(key),
    isDraft: draft === true,
    data,
    translations,
    fingerprint,
  }
}

function translationsOf(
  kind: string,
  key: string,
  data: Readonly<Record<string, unknown>>,
): Translated[] {
  return TRANSLATIONS.flatMap(({ language, translations }) => {
    const translated = translationOf(kind, key, data, translations)
    return translated ? [{ language, data: translated }] : []
  })
}
