import type { ArrayField } from 'payload'
import { SEARCH_LAB_LIMITS } from '@tokyo-cancer-portal/domain'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { textField } from '../../fields/textField'

type Options = { name: string; label: string; maxRows: number; description: string }

/** Wordings, one a row. Nothing of them is asked for while the entry of the program is not used at all. */
export function wordRows({ name, label, maxRows, description }: Options): ArrayField {
  return {
    type: 'array',
    name,
    label,
    labels: { singular: '言葉', plural: '言葉' },
    maxRows,
    admin: {
      description,
      condition: (data) => data.isOff !== true,
      components: { RowLabel: arrayRowLabel(['text']) },
    },
    fields: [
      textField({
        name: 'text',
        label: '言葉',
        required: true,
        maxLength: SEARCH_LAB_LIMITS.word,
      }),
    ],
  }
}
