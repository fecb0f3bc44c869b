import type { RolePresetKey } from '@tokyo-cancer-portal/domain'
import type { Key } from '../types/refs'

export type DemoAccount = {
  role: RolePresetKey
  organization: Key<'organization'>
  email: string
  name: string
}

/** Accounts to try the portal with. `.example` never receives mail (RFC 2606). */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    role: 'system-admin',
    organization: 'organization:tokyo-hokeniryo',
    email: 'admin@portal.example',
    name: 'お試し用 システム管理者',
  },
  {
    role: 'metro-approver',
    organization: 'organization:tokyo-hokeniryo',
    email: 'approver@portal.example',
    name: 'お試し用 都・承認者',
  },
  {
    role: 'metro-editor',
    organization: 'organization:tokyo-hokeniryo',
    email: 'editor@portal.example',
    name: 'お試し用 都・編集者',
  },
  {
    role: 'hospital-editor',
    organization: 'organization:komagome-hospital',
    email: 'komagome@portal.example',
    name: 'お試し用 駒込病院の担当者',
  },
  {
    role: 'hospital-editor',
    organization: 'organization:cancer-institute-ariake-hospital',
    email: 'ariake@portal.example',
    name: 'お試し用 がん研有明病院の担当者',
  },
  {
    role: 'hospital-editor',
    organization: 'organization:tama-medical-center',
    email: 'tama@portal.example',
    name: 'お試し用 多摩総合医療センターの担当者',
  },
  {
    role: 'reviewer',
    organization: 'organization:tokyo-hokeniryo',
    email: 'reviewer@portal.example',
    name: 'お試し用 審議委員',
  },
]
