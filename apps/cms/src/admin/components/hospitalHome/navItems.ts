import { type Actor, can } from '@tokyo-cancer-portal/domain'
import { COLLECTION_LABELS } from '../../collectionLabels'
import { HELP_PATH } from '../help/helpPaths'

/** Below the root of the admin. */
export type NavItem = { path: string; label: string }

/** What an organization may keep up besides its events and its record, each in a list of its own. */
const FURTHER = ['content-items', 'resources', 'chat-answers'] as const

/** The menu of people whose role reaches their own organization: what they may work on, and nothing else. */
export function navItems(actor: Actor): NavItem[] {
  const { organizationId } = actor
  const home = { path: '', label: 'ホーム' }
  const help = { path: HELP_PATH, label: '使い方' }
  if (!organizationId) return [home, help]
  const worksOn = (collection: 'events' | 'organizations' | (typeof FURTHER)[number]) =>
    (['create', 'edit'] as const).some((action) => can({ actor, action, collection }) !== false)
  return [
    home,
    ...(worksOn('events') ? [{ path: '/collections/events', label: 'イベント' }] : []),
    ...FURTHER.filter(worksOn).map((slug) => ({
      path: `/collections/${slug}`,
      label: COLLECTION_LABELS[slug],
    })),
    ...(worksOn('organizations')
      ? [{ path: `/collections/organizations/${organizationId}`, label: '施設情報' }]
      : []),
    help,
  ]
}
