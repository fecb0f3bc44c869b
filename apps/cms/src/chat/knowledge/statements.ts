import { fingerprintOf, PUBLISHED, referredTo } from '../../database/publishedRows'
import { LINKED_COLLECTIONS } from '../../fields/linkField'
import { SETTINGS_VERSION } from '../../search/settings/statements'
import type { StaffRow } from './StaffKnowledge'

const REFERRED = referredTo(LINKED_COLLECTIONS, 'rel.')
/** Pages of the portal that links lead to, as they are now. */
const TARGETS = `search_documents target
  on target.collection = (${REFERRED.slug}) and target.document_id = ${REFERRED.id}`

const targetsOf = (table: string) => `
  coalesce((select string_agg(rel.id::text || ':' || target.changed_in::text, ',' order by rel.id)
    from ${table}_rels rel join ${TARGETS}), '')`

const FINGERPRINT = `md5(${[
  fingerprintOf('chat_answers'),
  fingerprintOf('chat_scenarios'),
  fingerprintOf('chat_settings', 'true'),
  targetsOf('chat_answers'),
  targetsOf('chat_scenarios'),
].join(` || '|' || `)})`

/**
 * What was published or withdrawn since the last question, and by what it is known that answers, scenarios or settings are
 * other ones: those of the chatbot, of the search (its dictionary), and of the site (its desk). All of it as of one
 * moment. $1 transaction.
 */
export const CHANGES = `
select pg_current_snapshot()::text as snapshot, ${FINGERPRINT} as fingerprint,
  ${SETTINGS_VERSION} as "searchSettings", ${fingerprintOf('site_settings', 'true')} as "siteSettings",
  (select json_agg(json_build_object('id', id, 'changedIn', changed_in::text))
     from search_documents where changed_in >= $1::text::xid8) as changed,
  (select json_agg(id) from search_removed where removed_in >= $1::text::xid8) as removed`

const objectIn = (fact: string) =>
  `case jsonb_typeof(own.facts->'${fact}') when 'object' then own.facts->'${fact}' end as ${fact}`

const QUOTABLE = `
  own.id, own.changed_in::text as "changedIn", own.collection, own.document_id::text as document, own.url,
  own.title->>'ja' as title, own.confirmed_on::text as "confirmedOn", own.sections, own.facets,
  ${objectIn('summary')}, ${objectIn('desk')}, ${objectIn('location')}, texts.names
from search_documents own join search_texts texts using (id)`

/** Documents with their parts. $1 numbers. */
export const DOCUMENTS = `select ${QUOTABLE} where own.id = any($1::int[])`

/** The same of all, one number after the other. $1 number, $2 most. */
export const NEXT_DOCUMENTS = `select ${QUOTABLE} where own.id > $1 order by own.id limit $2`

const textsOf = (table: string) => `
  coalesce((select json_agg(text order by _order) from ${table} where _parent_id = own.id), '[]')`

interface LinkRows {
  table: string
  /** Whose links, as SQL. */
  parent: string
  rels: string
  /** The path of a link's relation, as SQL. */
  path: string
  /** What it says, as SQL. */
  label: string
}

/** Links; one to a document that is not public is none, whatever else was written beside it. */
const linksOf = ({ table, parent, rels, path, label }: LinkRows) => `
  coalesce((select json_agg(json_build_object(
      'label', ${label},
      'href', case when rel.id is null then link.href else target.url end) order by link._order)
    from ${table} link
    left join ${rels} rel on rel.parent_id = own.id and rel.path = ${path}
    left join ${TARGETS}
    where link._parent_id = ${parent} and (case when rel.id is null then link.href else target.url end) <> ''), '[]')`

/** A text in all languages that it exists in, as an object. */
const textByLanguage = (table: string, column: string, parent: string) => `
  coalesce((select jsonb_object_agg(_locale::text, ${column}) from ${table}_locales
    where _parent_id = ${parent} and btrim(${column}) <> ''), '{}')`

const CHOICES = `
  coalesce((select json_agg(json_build_object(
      'label', ${textByLanguage('chat_scenarios_steps_choices', 'label', 'choice.id')},
      'next', choice.next) order by choice._order)
    from chat_scenarios_steps_choices choice where choice._parent_id = step.id), '[]')`

const STEPS = `
  coalesce((select json_agg(json_build_object(
      'key', step.key, 'text', ${textByLanguage('chat_scenarios_steps', 'text', 'step.id')},
      'showsContacts', coalesce(step.shows_contacts, false),
      'choices', ${CHOICES},
      'links', ${linksOf({
        table: 'chat_scenarios_steps_links',
        parent: 'step.id',
        rels: 'chat_scenarios_rels',
        path: `'steps.' || (step._order - 1) || '.links.' || (link._order - 1) || '.reference'`,
        // Without words of its own a link is called as its page is, in each language.
        label: `jsonb_build_object('ja', coalesce(link.href, '')) || coalesce(target.title, '{}')
          || ${textByLanguage('chat_scenarios_steps_links', 'label', 'link.id')}`,
      })}) order by step._order)
    from chat_scenarios_steps step where step._parent_id = own.id), '[]')`

/** While staff have saved none. */
const NO_SETTINGS: StaffRow['settings'] = {
  isOff: false,
  keepsQuestions: false,
  usesModel: false,
  modelOperator: '',
  modelOperatorInEnglish: '',
  crisisLines: [],
  words: [],
}

/** Answers, scenarios and settings with the fingerprint of the same moment. */
export const STAFF_KNOWLEDGE = `
select ${FINGERPRINT} as fingerprint,
  coalesce((select json_agg(json_build_object(
      'id', id::text, 'question', question, 'answer', answer, 'validUntil', valid_until,
      'otherWordings', ${textsOf('chat_answers_other_wordings')},
      'links', ${linksOf({
        table: 'chat_answers_links',
        parent: 'own.id',
        rels: 'chat_answers_rels',
        path: `'links.' || (link._order - 1) || '.reference'`,
        label: `coalesce(nullif(link.label, ''), target.title->>'ja', link.href)`,
      })}, 'updatedAt', updated_at) order by id)
    from chat_answers own where ${PUBLISHED}), '[]') as answers,
  coalesce((select json_agg(json_build_object(
      'id', id::text, 'title', ${textByLanguage('chat_scenarios', 'title', 'own.id')},
      'otherWordings', ${textsOf('chat_scenarios_other_wordings')},
      'steps', ${STEPS}) order by "order" nulls last, id)
    from chat_scenarios own where ${PUBLISHED}), '[]') as scenarios,
  coalesce((select json_build_object(
      'isOff', coalesce(is_off, false),
      'usesModel', coalesce(uses_model, false),
      'modelOperator', coalesce(model_operator, ''),
      'modelOperatorInEnglish', coalesce(model_operator_in_english, ''),
      'keepsQuestions', coalesce(keeps_questions, false),
      'crisisLines', coalesce((select json_agg(json_build_object(
          'name', name, 'phone', phone, 'hours', coalesce(hours, ''), 'url', coalesce(url, '')) order by _order)
        from chat_settings_crisis_lines where _parent_id = own.id), '[]'),
      'words', coalesce((select json_agg(json_build_object('list', list, 'word', word) order by _order)
        from chat_settings_care_words where _parent_id = own.id), '[]'))
    from chat_settings own limit 1), '${JSON.stringify(NO_SETTINGS)}') as settings`
