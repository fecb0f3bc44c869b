import type { Resource } from '@tokyo-cancer-portal/cms-client'

import {
  AUDIENCES,
  audiencesFor,
  labelOf,
  optionsIn,
  RESOURCE_TYPES,
  type Term,
} from '@tokyo-cancer-portal/domain'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

/** One way to narrow the library: how it is called, and what of a resource it asks about. */
export interface ResourceFacet {
  parameter: 'audience' | 'type' | 'topic' | 'publisher'
  label: string
  anyLabel: string
  terms: readonly Term[]
  valuesOf: (resource: Resource) => readonly (string | null)[]
}

/** だれ向け, 形式, テーマ, 発行元. Topics and publishers are those that the resources have. */
export function resourceFacets(resources: readonly Resource[]): ResourceFacet[] {
  const language = contentLanguage()
  const t = translator('Resources', language)
  return [
    {
      parameter: 'audience',
      label: t('audienceFilter'),
      anyLabel: t('anyAudience'),
      terms: optionsIn(language, AUDIENCES),
      valuesOf: ({ audiences }) => audiencesOf(audiences),
    },
    {
      parameter: 'type',
      label: t('type'),
      anyLabel: t('anyType'),
      terms: optionsIn(language, RESOURCE_TYPES),
      valuesOf: ({ type }) => [type],
    },
    {
      parameter: 'topic',
      label: t('topic'),
      anyLabel: t('anyTopic'),
      terms: termsOf(
        resources.flatMap(({ topics }) => topics.map(({ slug, title }) => [slug, title])),
      ),
      valuesOf: ({ topics }) => topics.map(({ slug }) => slug),
    },
    {
      parameter: 'publisher',
      label: t('publisher'),
      anyLabel: t('anyPublisher'),
      terms: termsOf(
        resources.flatMap(({ publisher }) => (publisher ? [[publisher.slug, publisher.name]] : [])),
      ),
      valuesOf: ({ publisher }) => [publisher?.slug ?? null],
    },
  ]
}

/** Everybody who finds something here: who asks as a patient must not miss what is for どなたでも. */
const audiencesOf = (audiences: readonly string[]): string[] =>
  AUDIENCES.map(({ value }) => value).filter((value) =>
    audiencesFor(value).some((audience) => audiences.includes(audience)),
  )

/** Each slug once, by its name. */
function termsOf(pairs: readonly string[][]): Term[] {
  return [...new Map(pairs.map(([value = '', label = '']) => [value, label]))]
    .filter(([value]) => value !== '')
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'ja'))
}

/** What a facet calls a value. */
export function facetLabel({ terms }: ResourceFacet, value: string): string {
  return labelOf(terms, value)
}
