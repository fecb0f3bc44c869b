import { contentItems } from './contentItems'
import { firstNews } from './contentItems/firstNews'
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
    ...topics.map(toLoadable),
    ...resources.map(toLoadable),
    ...contentItems.map(toLoadable),
    { ...toLoadable(firstNews), data: { ...toLoadable(firstNews).data, publishedOn: today } },
    ...(samples ? sampleEvents(today) : []),
  ]
}

/** The globals of a new portal. */
export const startingGlobals: readonly LoadableGlobal[] = [
  { key: 'global:home' as const, slug: 'home' as const, data: home },
  { key: 'global:navigation' as const, slug: 'navigation' as const, data: navigation },
  { key: 'global:site-settings' as const, slug: 'site-settings' as const, data: siteSettings },
].map((global) => ({
  ...global,
  translations: translationsOf(global.slug, global.key, global.data),
}))

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
