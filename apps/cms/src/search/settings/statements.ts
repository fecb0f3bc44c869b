import { SEARCHED_COLLECTIONS } from '@tokyo-cancer-portal/domain'

const PUBLISHED = `_status = 'published' and deleted_at is null`

/** Any publication, change or withdrawal writes a row anew, and gives it another `xmin`; a rollback leaves it. */
const fingerprintOf = (table: string) => `
  coalesce((select string_agg(id::text || xmin::text || updated_at::text, ',' order by id) from ${table} where ${PUBLISHED}), '')`

const FINGERPRINT = `md5(${fingerprintOf('search_entries')} || '|' || ${fingerprintOf('best_bets')})`

/** By what it is known that staff have published something. */
export const SETTINGS_FINGERPRINT = `select ${FINGERPRINT} as fingerprint`

const textsOf = (table: string) => `
  coalesce((select json_agg(text order by _order) from ${table} where _parent_id = own.id), '[]')`

const columnOf = (slug: string) => `${slug.replaceAll('-', '_')}_id`
const COLLECTION = SEARCHED_COLLECTIONS.map(
  (slug) => `when ${columnOf(slug)} is not null then '${slug}'`,
).join(' ')
const DOCUMENT = `coalesce(${SEARCHED_COLLECTIONS.map(columnOf).join(', ')})`

/** All of it together with its fingerprint, as of one moment. */
export const SETTINGS = `
select ${FINGERPRINT} as fingerprint,
  coalesce((select json_agg(json_build_object(
      'id', id, 'builtIn', built_in, 'isOff', coalesce(is_off, false), 'reading', reading, 'reason', coalesce(reason, ''),
      'words', ${textsOf('search_entries_words')}, 'typed', ${textsOf('search_entries_typed')}) order by id)
    from search_entries own where ${PUBLISHED}), '[]') as entries,
  coalesce((select json_agg(json_build_object(
      'id', id, 'queries', ${textsOf('best_bets_queries')},
      'results', coalesce((select json_agg(json_build_object('collection', case ${COLLECTION} end, 'id', ${DOCUMENT})
          order by "order") from best_bets_rels where parent_id = own.id and path = 'results'
          and ${DOCUMENT} is not null), '[]')) order by id)
    from best_bets own where ${PUBLISHED}), '[]') as bets`
