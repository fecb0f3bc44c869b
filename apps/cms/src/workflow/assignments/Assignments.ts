import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { COLLECTION_LABELS } from '../../admin/collectionLabels'
import { instantField } from '../../fields/instantField'
import { relationField } from '../../fields/relationField'
import { textField } from '../../fields/textField'

/**
 * 担当: who is responsible for which document. Kept beside the documents and without versions, so that a hand-over
 * touches no document: neither its content nor its state nor what the site shows. Beside it, while a request for approval
 * waits, who of the staff is looking at it (`claims`), and when staff were last reminded of it (`review/reminders`).
 *
 * Written by `keepAssignment` and `handOver` only, read at `GET /api/users/:id/assignments` and in the workflow.
 */
export const Assignments: CollectionConfig = {
  slug: 'assignments',
  labels: { singular: COLLECTION_LABELS.assignments, plural: COLLECTION_LABELS.assignments },
  access: collectionAccess('assignments'),
  admin: { hidden: true },
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  indexes: [{ fields: ['collection', 'documentId'], unique: true }],
  fields: [
    textField({ name: 'collection', label: '対象の種類', required: true }),
    textField({ name: 'documentId', label: '対象のID', required: true }),
    textField({ name: 'documentTitle', label: '対象' }),
    relationField({ name: 'user', label: '担当者', relationTo: 'users' }),
    instantField({ name: 'handedOverAt', label: '引き継いだ日時' }),
    relationField({ name: 'claimedBy', label: '承認を担当している人', relationTo: 'users' }),
    instantField({ name: 'claimedAt', label: '承認を担当し始めた日時' }),
    textField({ name: 'remindedOn', label: '催促のメールを最後に送った日', maxLength: 10 }),
  ],
}
