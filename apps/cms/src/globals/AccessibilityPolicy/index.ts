import type { GlobalConfig } from 'payload'
import { globalAccess } from '../../access/globalAccess'
import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import { globalInputHooks } from '../../fields/input/inputHooks'
import { globalHooks } from '../../hooks/globalHooks'
import { baseVersionField } from '../../workflow/workflowFields'
import { policyFields } from './policyFields'

/** アクセシビリティ方針 (docs/content-model.md): the facts of `/accessibility`; its sentences are the page of that name. */
export const AccessibilityPolicy: GlobalConfig = {
  slug: 'accessibility-policy',
  typescript: { interface: 'AccessibilityPolicy' },
  label: 'アクセシビリティ方針',
  access: globalAccess('accessibility-policy'),
  hooks: globalHooks('accessibility-policy', globalInputHooks()),
  admin: {
    group: '運用',
    description:
      '「ウェブアクセシビリティ方針」のページの表です。空欄は「未確認」と表示されます。保存するとすぐにサイトに反映されます。',
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('accessibility-policy'),
  },
  fields: [...policyFields, baseVersionField('accessibility-policy')],
}
