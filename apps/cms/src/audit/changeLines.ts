import {
  ACTIONS,
  GOVERNED_SLUGS,
  labelOf,
  parseCapabilities,
  REACHES,
  SYSTEM_CAPABILITIES,
  TRUST_LEVELS,
} from '@tokyo-cancer-portal/domain'
import { DISABLED_BECAUSE } from '../auth/inactivity/inactivityFields'
import { COLLECTION_LABELS } from '../admin/collectionLabels'
import type { Changes } from './changesOf'

/** What staff call the fields whose changes the trail keeps. */
export const CHANGED_FIELD_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  users: {
    email: 'メールアドレス',
    name: '氏名',
    role: '役割',
    organization: '所属',
    disabled: '利用を停止する',
    disabledBecause: '停止した理由',
  },
  organizations: { trust: '公開のしかた' },
  'editor-roles': {
    name: '名称',
    description: '説明',
    reach: '及ぶ範囲',
    capabilities: '内容ごとの権限',
    system: '運用の権限',
  },
}

const NOTHING = '（なし）'

/**
 * Changes as people read them, a line for each field: 「役割：（なし）→医療機関・編集者」.
 *
 * @param names of the roles and organizations that still exist, by id; others stay ids
 */
export function changeLines(
  collection: string | null | undefined,
  changes: Changes,
  names: ReadonlyMap<string, string>,
): string[] {
  const labels = CHANGED_FIELD_LABELS[collection ?? '']
  return Object.entries(changes).map(([field, { from, to }]) => {
    const label = labels?.[field] ?? field
    return `${label}：${inWords(field, from, names)}→${inWords(field, to, names)}`
  })
}

function inWords(field: string, value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined || value === '') return NOTHING
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ'
  if (field === 'capabilities') return capabilitiesInWords(value)
  if (Array.isArray(value)) {
    return value.map((one) => labelOf(SYSTEM_CAPABILITIES, String(one))).join('、') || NOTHING
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (field === 'trust') return labelOf(TRUST_LEVELS, text)
  if (field === 'reach') return labelOf(REACHES, text)
  if (field === 'disabledBecause') return labelOf(DISABLED_BECAUSE, text)
  return names.get(text) ?? text
}

function capabilitiesInWords(value: unknown): string {
  const capabilities = parseCapabilities(value)
  if (!capabilities) return JSON.stringify(value)
  const kinds = GOVERNED_SLUGS.flatMap((slug) => {
    const actions = capabilities[slug] ?? []
    if (actions.length === 0) return []
    return [
      `${COLLECTION_LABELS[slug]}（${actions.map((one) => labelOf(ACTIONS, one)).join('・')}）`,
    ]
  })
  return kinds.join('、') || NOTHING
}
