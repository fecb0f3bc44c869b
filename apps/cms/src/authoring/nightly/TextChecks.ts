import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { COLLECTION_LABELS } from '../../admin/collectionLabels'
import { systemHooks } from '../../collections/systemHooks'
import { integerField } from '../../fields/integerField'
import { localDateField } from '../../fields/localDateField'
import { relationField } from '../../fields/relationField'
import { textField } from '../../fields/textField'

const MOST = 100_000

/**
 * 文章の点検 (docs/content-model.md, decision 0045): what the rules say about each published document, one row a document.
 * Written by `checkNightly` and with each publication (`keepTextCheck`), read by those who may edit the document.
 */
export const TextChecks: CollectionConfig = {
  slug: 'text-checks',
  typescript: { interface: 'TextCheck' },
  labels: { singular: COLLECTION_LABELS['text-checks'], plural: COLLECTION_LABELS['text-checks'] },
  access: collectionAccess('text-checks'),
  hooks: systemHooks('text-checks'),
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  graphQL: false,
  indexes: [{ fields: ['collection', 'documentId'], unique: true }],
  fields: [
    textField({ name: 'collection', label: '対象の種類', required: true }),
    textField({ name: 'documentId', label: '対象のID', required: true }),
    textField({ name: 'title', label: '題名' }),
    relationField({ name: 'organization', label: '担当の施設・団体', relationTo: 'organizations' }),
    integerField({ name: 'blockers', label: '直すところ', min: 0, max: MOST, index: true }),
    integerField({ name: 'warnings', label: '確かめるところ', min: 0, max: MOST }),
    integerField({ name: 'hints', label: 'ヒント', min: 0, max: MOST }),
    { type: 'json', name: 'findings', label: '指摘' },
    localDateField({ name: 'checkedOn', label: '点検した日' }),
    localDateField({ name: 'nextOn', label: '次に言うことが変わりうる日' }),
    textField({ name: 'stamp', label: '点検したときの内容と言葉の符号', maxLength: 64 }),
  ],
}
