import { type GovernedSlug, WORKFLOW_STATES } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { mayReadDrafts } from '../access/mayReadDrafts'
import { instantField } from '../fields/instantField'
import { selectField } from '../fields/selectField'
import { textField } from '../fields/textField'

/**
 * Where the newest version stands in the workflow. No request sets these fields: `advanceState` does, for every save on
 * every path.
 */
export function workflowFields(slug: GovernedSlug): Field[] {
  const read = mayReadDrafts(slug)
  const access = { read, create: () => false, update: () => false }
  return [
    selectField({
      name: 'workflowState',
      label: '承認の状態',
      vocabulary: WORKFLOW_STATES,
      defaultValue: 'draft',
      index: true,
      access,
      admin: { hidden: true },
    }),
    {
      ...instantField({
        name: 'submittedAt',
        label: '承認を依頼した日時',
        admin: { hidden: true },
      }),
      access,
    },
    {
      ...instantField({
        name: 'afterReviewSince',
        label: '事後確認を待ち始めた日時',
        index: true,
        admin: { hidden: true },
      }),
      access,
    },
    baseVersionField(slug),
  ]
}

/**
 * Which version a form shows; it comes back with the next save (`refuseStaleWrite`). Not stored.
 */
export function baseVersionField(slug: GovernedSlug): Field {
  return {
    ...textField({
      name: 'baseVersion',
      label: '編集のもとにした版',
      access: { read: mayReadDrafts(slug) },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      hooks: { afterRead: [({ data }) => (data?.updatedAt as string | undefined) ?? null] },
    }),
    virtual: true,
  }
}
