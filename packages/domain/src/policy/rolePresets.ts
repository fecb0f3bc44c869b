import { ACTIONS } from './actions'
import type { Action } from './actions'
import type { Capabilities, Rights } from './actor'
import { GOVERNED_SLUGS } from './governedSlugs'
import { SYSTEM_CAPABILITIES } from './systemCapabilities'
import { valuesOf } from '../vocabulary/valuesOf'

export type RolePreset = Rights & { key: string; name: string; description: string }

const everySlug = (actions: readonly Action[]): Capabilities =>
  Object.fromEntries(GOVERNED_SLUGS.map((slug) => [slug, actions]))

const ALL_ACTIONS = valuesOf(ACTIONS)

/** What the search takes for the same, and puts first, changes every result at once: a second person looks at it. */
const PROPOSED: readonly Action[] = ['read-drafts', 'create', 'edit', 'submit']

const HOSPITAL_EVENTS: readonly Action[] = ['read-drafts', 'create', 'edit', 'submit']

/**
 * No `edit` on media: a file has no draft, so an edit would change published pages at once. Of its own
 * organization's record a hospital edits its own parts (`OWN_PARTS`), and always asks for approval.
 */
const HOSPITAL_REST: Capabilities = {
  media: ['read-drafts', 'create'],
  organizations: ['read-drafts', 'edit', 'submit'],
}

/**
 * The roles that a new portal starts with.
 *
 * Staff may change what they allow (the roles are documents of `editor-roles`); the presets are the
 * starting values and cannot be deleted.
 */
export const ROLE_PRESETS = [
  {
    key: 'system-admin',
    name: 'システム管理者',
    description: 'すべての内容と、利用者・役割・設定を管理します。',
    reach: 'everything',
    capabilities: everySlug(ALL_ACTIONS),
    system: valuesOf(SYSTEM_CAPABILITIES),
  },
  {
    key: 'metro-approver',
    name: '都・承認者',
    description: 'すべての内容を編集でき、医療機関などからの依頼を承認または差し戻しします。',
    reach: 'everything',
    capabilities: everySlug(ALL_ACTIONS),
    system: ['read-audit', 'set-trust'],
  },
  {
    key: 'metro-editor',
    name: '都・編集者',
    description:
      'すべての内容を編集し、公開します。検索の言い換えとおすすめの結果は、承認を依頼します。',
    reach: 'everything',
    capabilities: {
      ...everySlug(ALL_ACTIONS),
      'search-entries': PROPOSED,
      'best-bets': PROPOSED,
    },
    system: [],
  },
  {
    key: 'hospital-editor',
    name: '医療機関・編集者',
    description:
      '自院のイベントを作り、自院の情報（相談支援センターなど）を直して、都に承認を依頼します。',
    reach: 'own-organization',
    capabilities: { events: HOSPITAL_EVENTS, ...HOSPITAL_REST },
    system: [],
  },
  {
    key: 'hospital-publisher',
    name: '医療機関・公開可（事後確認）',
    description:
      '自院のイベントを承認を待たずに公開し、都が後から確認します。自院の情報の変更は、都に承認を依頼します。',
    reach: 'own-organization',
    capabilities: { events: [...HOSPITAL_EVENTS, 'publish', 'withdraw'], ...HOSPITAL_REST },
    system: [],
  },
  {
    key: 'reviewer',
    name: '審議委員（閲覧とコメントのみ）',
    description: '公開前の内容を見ます。編集や公開はできません。',
    reach: 'everything',
    capabilities: everySlug(['read-drafts']),
    system: [],
  },
] as const satisfies readonly RolePreset[]

export type RolePresetKey = (typeof ROLE_PRESETS)[number]['key']
