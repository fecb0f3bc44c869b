import type { Translated } from '../types/loadable'
import { resolveRefs } from './resolveRefs'

/** Puts ids in the place of the references in translations, and leaves out what lacks a document, as in the Japanese. */
export function resolveTranslations(
  translations: readonly Translated[] = [],
  ids: ReadonlyMap<string, string>,
): Translated[] {
  return translations.map(({ language, data }) => ({ language, data: resolveRefs(data, ids).data }))
}
