import type { CollectionSlug } from 'payload'

type PublicFields = { where: readonly string[]; sort: readonly string[] }

/**
 * What anybody may filter and order by. Payload orders by any path, also through relations to fields that nobody may
 * read, so everything that is not listed is refused.
 */
export const PUBLIC_FIELDS: Partial<Record<CollectionSlug, PublicFields>> = {
  'content-items': {
    where: [
      'id',
      'slug',
      'kind',
      'placement',
      'parent',
      'topics',
      'audiences',
      'situations',
      'publishedOn',
    ],
    sort: ['order', 'title', 'publishedOn', 'updatedAt', 'lastConfirmedOn'],
  },
  events: {
    where: [
      'id',
      'slug',
      'kind',
      'startsAt',
      'endsAt',
      'occurrences.startsAt',
      'format',
      'audiences',
      'topics',
      'cancerTypes',
      'organizer',
      'coOrganizers',
      'status',
      'venue.municipality',
    ],
    sort: ['startsAt', 'endsAt', 'title', 'updatedAt'],
  },
  resources: {
    where: ['id', 'slug', 'type', 'audiences', 'topics', 'publisher', 'ended'],
    sort: ['title', 'editionDate', 'updatedAt'],
  },
  organizations: {
    where: ['id', 'slug', 'kind', 'area', 'municipality', 'designations.type'],
    sort: ['nameKana', 'name', 'area', 'updatedAt'],
  },
  'accessibility-results': { where: ['id', 'slug'], sort: ['declaredOn', 'updatedAt'] },
  'glossary-terms': { where: ['id', 'slug'], sort: ['reading', 'updatedAt'] },
  topics: {
    where: ['id', 'slug', 'parent', 'situation', 'audience'],
    sort: ['order', 'title', 'updatedAt'],
  },
  media: { where: ['id'], sort: ['updatedAt'] },
  redirects: { where: ['id', 'from'], sort: ['from'] },
  'chat-answers': { where: ['id'], sort: ['question', 'updatedAt'] },
}
