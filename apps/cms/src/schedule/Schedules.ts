import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../access/collectionAccess'
import { hiddenWithoutWholeReach } from '../access/hiddenWithout'
import { COLLECTION_LABELS } from '../admin/collectionLabels'
import { instantField } from '../fields/instantField'
import { relationField } from '../fields/relationField'
import { termCell } from '../fields/termCell'
import { textField } from '../fields/textField'

export const SCHEDULED_EVENTS = [
  { value: 'publish', label: '公開' },
  { value: 'withdraw', label: '取り下げ' },
]
export const SCHEDULE_STATES = [
  { value: 'waiting', label: '予約中' },
  { value: 'done', label: '実行しました' },
  { value: 'failed', label: '実行できませんでした' },
  { value: 'cancelled', label: '取り消しました' },
]

/**
 * 公開の予約: what is to be published or withdrawn at a moment in Japan's time. Rows are written at
 * `POST /api/<slug>/:id/schedule`, and carried out by `runSchedules` with the rights that whoever made them has then.
 */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  typescript: { interface: 'Schedule' },
  labels: { singular: '公開の予約', plural: '公開の予約' },
  access: collectionAccess('schedules'),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: 'runAt',
  admin: {
    group: '運用',
    description:
      '決まった日時に公開する、または取り下げる予約です。予約と取消しは、それぞれの内容の画面で行います。',
    useAsTitle: 'documentTitle',
    defaultColumns: ['documentTitle', 'collection', 'event', 'runAt', 'state', 'problem'],
    listSearchableFields: ['documentTitle'],
    hideAPIURL: true,
    hidden: hiddenWithoutWholeReach,
    disableCopyToLocale: true,
  },
  fields: [
    textField({ name: 'documentTitle', label: '対象' }),
    textField({
      name: 'collection',
      label: '対象の種類',
      required: true,
      index: true,
      admin: { components: { Cell: termCell(COLLECTION_LABELS) } },
    }),
    textField({ name: 'documentId', label: '対象のID', required: true, index: true }),
    { name: 'event', type: 'select', label: '操作', required: true, options: SCHEDULED_EVENTS },
    instantField({ name: 'runAt', label: '予約した日時', index: true }),
    {
      name: 'state',
      type: 'select',
      label: '状態',
      required: true,
      index: true,
      options: SCHEDULE_STATES,
    },
    textField({ name: 'baseVersion', label: '予約したときの版' }),
    relationField({ name: 'by', label: '予約した人', relationTo: 'users' }),
    textField({ name: 'problem', label: '実行できなかった理由', maxLength: 500 }),
  ],
}
