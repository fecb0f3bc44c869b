import { hiddenWithoutSystem } from '../../access/hiddenWithout'
import { REACHES, SYSTEM_CAPABILITIES } from '@tokyo-cancer-portal/domain'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { keepRoleManager } from '../../auth/keepRoleManager'
import { endSessionsOfRole } from '../../auth/sessions/endSessionsOfRole'
import { checkboxField } from '../../fields/checkboxField'
import { selectField, selectManyField } from '../../fields/selectField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { systemHooks } from '../systemHooks'
import { capabilitiesField } from './capabilitiesField'
import { refuseExcessiveRole } from './hooks/refuseExcessiveRole'
import { refuseGreater, refuseGreaterRole } from './hooks/refuseGreaterRole'

const byPortalOnly = { create: () => false, update: () => false }

/** 役割 (docs/content-model.md). */
export const EditorRoles: CollectionConfig = {
  slug: 'editor-roles',
  typescript: { interface: 'EditorRole' },
  labels: { singular: '役割', plural: '役割' },
  access: collectionAccess('editor-roles'),
  hooks: systemHooks('editor-roles', {
    beforeChange: [refuseGreaterRole, refuseExcessiveRole],
    afterChange: [({ req }) => keepRoleManager(req), endSessionsOfRole],
    beforeDelete: [({ id, req }) => refuseGreater(req, String(id))],
    afterDelete: [({ req }) => keepRoleManager(req)],
  }),
  timestamps: true,
  defaultSort: 'createdAt',
  admin: {
    group: '運用',
    description:
      '利用者ができることのまとまりです。最初からある役割は消せませんが、内容は変えられます。',
    useAsTitle: 'name',
    defaultColumns: ['name', 'reach', 'description', 'preset'],
    listSearchableFields: ['name', 'description'],
    hideAPIURL: true,
    hidden: hiddenWithoutSystem('manage-roles'),
    disableCopyToLocale: true,
    components: {
      beforeListTable: ['/admin/components/roles/UnassignedRights#UnassignedRights'],
    },
  },
  fields: [
    textField({
      name: 'name',
      label: '名称',
      required: true,
      maxLength: 60,
      admin: { description: '例：医療機関・編集者' },
    }),
    textareaField({ name: 'description', label: '説明', maxLength: 300 }),
    selectField({
      name: 'reach',
      label: '及ぶ範囲',
      vocabulary: REACHES,
      required: true,
      defaultValue: 'own-organization',
      admin: { description: '「自分の所属組織」の役割では、ほかの組織の下書きも見られません。' },
    }),
    capabilitiesField,
    selectManyField({
      name: 'system',
      label: '運用の権限',
      vocabulary: SYSTEM_CAPABILITIES,
      admin: { description: '東京都の担当者だけに与えます。' },
    }),
    {
      ...textField({
        name: 'key',
        label: '識別名',
        maxLength: 60,
        unique: true,
        index: true,
        access: byPortalOnly,
        hooks: { beforeDuplicate: [() => null] },
        admin: {
          position: 'sidebar',
          readOnly: true,
          description: '最初からある役割だけが持ちます。',
        },
      }),
    },
    {
      ...checkboxField({
        name: 'preset',
        label: '最初からある役割',
        access: byPortalOnly,
        admin: { position: 'sidebar', readOnly: true },
      }),
      hooks: { beforeDuplicate: [() => false] },
    },
  ],
}
