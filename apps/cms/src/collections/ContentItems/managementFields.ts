import { RENEWAL_DECISIONS } from '@tokyo-cancer-portal/domain'
import type { Field } from 'payload'
import { mayReadAsColleague } from '../../access/mayReadAsColleague'
import { ownOrganization } from '../../fields/ownOrganization'
import { relationField, relationsField } from '../../fields/relationField'
import { lastConfirmedOnField, nextReviewOnField } from '../../fields/reviewDateFields'
import { selectField } from '../../fields/selectField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { validateHref } from '../../fields/validators/validateHref'

/** Who looks after a content item, and what was decided about it at the renewal. */
export const managementFields: Field[] = [
  {
    type: 'group',
    name: 'renewal',
    label: 'リニューアル時の整理',
    fields: [
      selectField({
        name: 'decision',
        label: '整理案',
        vocabulary: RENEWAL_DECISIONS,
        index: true,
      }),
      {
        ...textareaField({
          name: 'note',
          label: '整理のメモ',
          admin: { description: '公開されません。' },
        }),
        access: { read: mayReadAsColleague('content-items') },
      },
    ],
  },
  {
    type: 'array',
    name: 'oldUrls',
    label: '以前のアドレス',
    labels: { singular: 'アドレス', plural: 'アドレス' },
    maxRows: 20,
    admin: {
      initCollapsed: true,
      description: '旧サイトでのアドレスです。転送の設定は「転送」で行います。',
    },
    fields: [
      textField({
        name: 'url',
        label: 'アドレス',
        required: true,
        maxLength: 2000,
        validate: validateHref,
      }),
    ],
  },
  relationField({
    name: 'owner',
    label: '担当する組織',
    relationTo: 'organizations',
    defaultValue: ownOrganization,
    admin: { description: '内容を確かめ、直す責任を持つ組織です。' },
  }),
  textField({
    name: 'ownerSection',
    label: '担当部署',
    admin: { description: '例：がん対策担当' },
  }),
  relationsField({
    name: 'unexplainedTerms',
    label: '説明を付けない用語',
    relationTo: 'glossary-terms',
    admin: { description: 'このページの文章では、選んだ用語に説明を付けません。' },
  }),
  lastConfirmedOnField(),
  nextReviewOnField(),
]
