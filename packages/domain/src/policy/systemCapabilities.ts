import type { Term, ValueOf } from '../vocabulary/term'

/** What a role may let its holders do with the system itself, across all collections. */
export const SYSTEM_CAPABILITIES = [
  {
    value: 'manage-users',
    label: '利用者を管理する',
    description: '招待、停止、所属の変更ができます。',
  },
  { value: 'manage-roles', label: '役割を管理する', description: '役割の権限を変えられます。' },
  {
    value: 'manage-settings',
    label: 'システムの設定を管理する',
    description: '配信の状況の確認と、配信のやり直しもできます。',
  },
  { value: 'read-audit', label: '操作の記録を見る' },
  {
    value: 'set-trust',
    label: '施設ごとの公開のしかたを決める',
    description: '医療機関のイベントを、承認の前に公開してよいかを施設ごとに決められます。',
  },
] as const satisfies readonly Term[]

export type SystemCapability = ValueOf<typeof SYSTEM_CAPABILITIES>
