import { SEARCHED_COLLECTIONS } from '@tokyo-cancer-portal/domain'
import { fingerprintOf, PUBLISHED, referredTo } from '../../database/publishedRows'

/** SQL for a text that is another one when staff have published something. */
export const SETTINGS_VERSION = `md5(${fingerprintOf('search_entries')} || '|' || ${fingerprintOf('best_bets')})`

/** By what it is known that staff have published something. */
export const SETTINGS_FINGERPRINT = `select ${SETTINGS_VERSION} as fingerprint`

const textsOf = (table: string) => `
  coalesce((select json_agg(text order by _order) from ${table} where _parent_id = own.id), '[]')`

const RESULT = referredTo(SEARCHED_COLLECTIONS)

/** All of it together with its fingerprint, as of one moment. */
export const SETTINGS = `
select ${SETTINGS_VERSION} as fingerprint,
  coalesce((select json_agg(json_build_object(
      'id', id, 'builtIn', built_in, 'isOff', coalesce(is_off, false), 'reading', reading, 'reason', coalesce(reason, ''),
      'words', ${textsOf('search_entries_words')}, 'typed', ${textsOf('search_entries_typed')}) order by id)
    from search_entries own where ${PUBLISHED}), '[]') as entries,
  coalesce((select json_agg(json_build_object(
      'id', id, 'queries', ${textsOf('best_bets_queries')},
      'results', coalesce((select json_agg(json_build_object('collection', ${RESULT.slug}, 'id', ${RESULT.id})
          order by "order") from best_bets_rels where parent_id = own.id and path = 'results'
          and ${RESULT.id} is not null), '[]')) order by id)
    from best_bets own where ${PUBLISHED}), '[]') as bets`
