import type { ArrayField } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { readingField } from '../../fields/readingField'
import { textField } from '../../fields/textField'

/** Other ways to say the same, which are found in texts as well. */
export const otherWordingsField: ArrayField = {
  type: 'array',
  name: 'otherWordings',
  label: '別の言い方',
  labels: { singular: '言い方', plural: '言い方' },
  maxRows: 20,
  admin: {
    initCollapsed: true,
    description: '同じ意味で使われる言葉です（例：社会保険労務士と社労士）。',
    components: { RowLabel: arrayRowLabel(['text']) },
  },
  fields: [
    textField({ name: 'text', label: '言い方', required: true, maxLength: 60 }),
    readingField({ label: '読み' }),
  ],
}
