import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../access/collectionAccess'
import { hiddenWithoutWholeReach } from '../access/hiddenWithout'

/** After so many failures a job is shown as stuck: about two minutes without success. */
export const STUCK_AFTER_ATTEMPTS = 7

/**
 * What must happen outside the database after a change (docs/adr/0006). Rows are written in the transaction of the
 * change, worked off by `runner`, and deleted a week after success.
 */
export const OutboxJobs: CollectionConfig = {
  slug: 'outbox-jobs',
  labels: { singular: '配信ジョブ', plural: '配信の状況' },
  access: collectionAccess('outbox-jobs'),
  admin: {
    group: '運用',
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'state', 'attempts', 'lastError', 'runAfter', 'createdAt'],
    description:
      '公開した内容を公開サイトや検索サーバーへ伝える作業と、メールの送信の一覧です。「滞留」が続くときは、公開サイト、検索やメールのサーバーが動いているか確認してください。復旧すると自動で再送されます。',
    hideAPIURL: true,
    hidden: hiddenWithoutWholeReach,
  },
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: '種類',
      options: [
        { value: 'revalidate', label: '公開サイトへの反映' },
        { value: 'mail', label: 'メール' },
        { value: 'search', label: '検索サーバーへの反映' },
      ],
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: '状態',
      options: [
        { value: 'waiting', label: '送信待ち' },
        { value: 'working', label: '送信中' },
        { value: 'stuck', label: '滞留（再送を続けています）' },
        { value: 'done', label: '完了' },
      ],
    },
    { name: 'attempts', type: 'number', required: true, label: '試行回数' },
    { name: 'runAfter', type: 'date', required: true, index: true, label: '次の送信時刻' },
    { name: 'leasedUntil', type: 'date', label: '作業の期限' },
    { name: 'lastError', type: 'text', label: '直近のエラー' },
    { name: 'finishedAt', type: 'date', label: '完了時刻' },
    {
      name: 'payload',
      type: 'json',
      required: true,
      label: '内容',
      // Mails hold links that are for one person.
      access: { read: () => false },
      admin: { hidden: true },
    },
  ],
}
