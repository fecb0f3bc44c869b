import type { Language } from '@tokyo-cancer-portal/domain'
import type { CmsReader } from './CmsReader'

import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import { z } from 'zod'

import { requiredText } from '../schemas/fields'
import { richTextSchema } from '../schemas/richText'
import { everyPage, LARGEST_LIMIT } from './everyPage'
import { isTranslated } from './isTranslated'

/** Collections whose texts exist once in each language. */
export type TranslatedSlug = 'content-items' | 'topics'

const textsSchema = z.object({ slug: requiredText, title: requiredText, body: richTextSchema })
type Texts = z.output<typeof textsSchema>

/**
 * The slugs of the documents that can be read in a language: those whose title is translated and, where the
 * Japanese one has a body, whose body is. All others are shown in Japanese. Rejects with
 * CmsUnavailableError.
 */
export async function listTranslated(
  cms: CmsReader,
  collection: TranslatedSlug,
  language: Language,
): Promise<ReadonlySet<string>> {
  const japanese = await textsIn(cms, collection, DEFAULT_LANGUAGE)
  if (language === DEFAULT_LANGUAGE) return new Set(japanese.map(({ slug }) => slug))
  const bySlug = new Map(japanese.map((texts) => [texts.slug, texts]))
  const own = await textsIn(cms, collection, language)
  // What is new since the Japanese texts were read has none yet.
  const found = own.filter((texts) =>
    isTranslated(bySlug.get(texts.slug) ?? { title: null, body: [] }, texts),
  )
  return new Set(found.map(({ slug }) => slug))
}

function textsIn(cms: CmsReader, collection: TranslatedSlug, locale: Language): Promise<Texts[]> {
  const select = collection === 'topics' ? ['slug', 'title'] : ['slug', 'title', 'body']
  return everyPage((page) =>
    cms.list(
      collection,
      { select, sort: 'order', limit: LARGEST_LIMIT, page, depth: 0, locale, fallback: 'none' },
      textsSchema,
    ),
  )
}
