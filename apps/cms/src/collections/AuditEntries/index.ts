import { hiddenWithoutSystem } from '../../access/hiddenWithout'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { AUDIT_ACTION_LABELS } from '../../admin/auditActionLabels'
import { FEEDBACK_LABELS } from '../../admin/feedbackLabels'
import { DOCUMENT_STATE_LABELS } from '../../admin/documentStateLabels'
import { exportEndpoint } from '../../audit/exportEndpoint'
import { instantField } from '../../fields/instantField'
import { textField } from '../../fields/textField'
import { systemHooks } from '../systemHooks'
import { termField } from '../../fields/termField'

const readOnly = { readOnly: true }

/** 操作の記録 (docs/content-model.md): written by the portal, changed by nobody. */
export const AuditEntries: CollectionConfig = {
  slug: 'audit-entries',
  typescript: { interface: 'AuditEntry' },
  labels: { singular: '操作の記録', plural: '操作の記録' },
  access: collectionAccess('audit-entries'),
  hooks: systemHooks('audit-entries'),
  endpoints: [exportEndpoint],
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-at',
  admin: {
    group: '運用',
    description: 'いつ、誰が、何をしたかの記録です。変えることも消すこともできません。',
    useAsTitle: 'documentTitle',
    defaultColumns: ['at', 'actorName', 'action', 'collection', 'documentTitle', 'to'],
    listSearchableFields: ['documentTitle', 'actorName', 'comment'],
    hideAPIURL: true,
    hidden: hiddenWithoutSystem('read-audit'),
    disableCopyToLocale: true,
    components: { beforeListTable: ['/admin/components/AuditExport#AuditExport'] },
  },
  fields: [
    instantField({ name: 'at', label: '日時', index: true }),
    textField({ name: 'actor', label: '利用者のID', index: true, admin: readOnly }),
    textField({ name: 'actorName', label: '利用者', admin: readOnly }),
    termField({ name: 'action', label: '操作', index: true, labels: AUDIT_ACTION_LABELS }),
    termField({ name: 'collection', label: '対象の種類', index: true, labels: FEEDBACK_LABELS }),
    textField({ name: 'documentId', label: '対象のID', index: true, admin: readOnly }),
    textField({ name: 'documentTitle', label: '対象', admin: readOnly }),
    termField({ name: 'from', label: '操作の前', labels: DOCUMENT_STATE_LABELS }),
    termField({ name: 'to', label: '操作の後', labels: DOCUMENT_STATE_LABELS }),
    textField({ name: 'comment', label: 'コメント', maxLength: 2000, admin: readOnly }),
    textField({ name: 'address', label: '接続元', maxLength: 100, admin: readOnly }),
    { name: 'changes', type: 'json', label: '変わった内容', admin: readOnly },
  ],
}
