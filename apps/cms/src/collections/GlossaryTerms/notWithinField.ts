import type { ArrayField } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { textField } from '../../fields/textField'
import { validateNotWithin } from './validateNotWithin'

/** Longer words in which the term is not to be found; Japanese has no spaces between words. */
export const notWithinField: ArrayField = {
  type: 'array',
  name: 'notWithin',
  label: '説明を付けない言葉',
  labels: { singular: '言葉', plural: '言葉' },
  maxRows: 30,
  admin: {
    initCollapsed: true,
    description:
      'この用語の文字を含んでいても、別の意味の言葉です（例：「再発」に対する「再発行」）。',
    components: { RowLabel: arrayRowLabel(['text']) },
  },
  fields: [
    textField({
      name: 'text',
      label: '言葉',
      required: true,
      maxLength: 60,
      validate: validateNotWithin,
    }),
  ],
}
