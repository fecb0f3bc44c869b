import { FEE_KINDS } from '@tokyo-cancer-portal/domain'
import type { Field, NamedGroupField } from 'payload'
import { integerField } from '../../../fields/integerField'
import { relationsField } from '../../../fields/relationField'
import { selectField } from '../../../fields/selectField'
import { textField } from '../../../fields/textField'

const fee: NamedGroupField = {
  type: 'group',
  name: 'fee',
  label: '参加費',
  fields: [
    selectField({ name: 'kind', label: '有料・無料', vocabulary: FEE_KINDS }),
    integerField({
      name: 'amount',
      label: '金額（円）',
      min: 0,
      max: 1_000_000,
      admin: { condition: (event) => event.fee?.kind === 'paid', description: '例：500' },
    }),
    textField({
      name: 'note',
      label: '参加費の補足',
      admin: { description: '例：材料費として当日お支払いください。' },
    }),
  ],
}

/** What it costs, for how many there is room, and who else holds it. */
export const feeFields: Field[] = [
  fee,
  integerField({
    name: 'capacity',
    label: '定員（人）',
    min: 1,
    max: 100_000,
    admin: { description: '例：20。決めていないときは空欄にします。' },
  }),
  relationsField({ name: 'coOrganizers', label: '共催', relationTo: 'organizations', maxRows: 20 }),
]
