import type { Language } from '@tokyo-cancer-portal/domain'
import type { z } from 'zod'

import {
  contentItemSchema,
  hasEveryHeading,
  homeSchema,
  isTranslated,
  topicSchema,
} from '@tokyo-cancer-portal/cms-client'
import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'

/** Reads the draft in a language, with nothing in the place of what is not translated. */
export type ReadTexts = <T extends z.ZodType>(
  document: T,
  language: Language,
) => Promise<z.output<T> | null>

/**
 * The language in which the site would show the draft: the one that is asked for, or Japanese where nobody has translated
 * it. The rule is that of the published pages (`listTranslated`, `isHomeTranslated`).
 */
export async function draftLanguage(
  kind: string,
  language: Language,
  read: ReadTexts,
): Promise<Language> {
  if (language === DEFAULT_LANGUAGE) return language
  return (await isReadable(kind, language, read)) ? language : DEFAULT_LANGUAGE
}

async function isReadable(kind: string, language: Language, read: ReadTexts): Promise<boolean> {
  const both = <T extends z.ZodType>(document: T) =>
    Promise.all([read(document, DEFAULT_LANGUAGE), read(document, language)])
  switch (kind) {
    case 'content-items': {
      const [japanese, own] = await both(contentItemSchema)
      return japanese !== null && own !== null && isTranslated(japanese, own)
    }
    case 'topics': {
      const [japanese, own] = await both(topicSchema)
      return (
        japanese !== null &&
        own !== null &&
        isTranslated({ title: japanese.title, body: [] }, { title: own.title, body: [] })
      )
    }
    case 'globals/home': {
      const [japanese, own] = await both(homeSchema)
      return hasEveryHeading(japanese?.layout ?? [], own?.layout ?? [])
    }
    default:
      return false
  }
}
