import type { Examples } from '../examples/Examples'

import { CheckboxField } from './CheckboxField'

export const checkboxFieldExamples: Examples = {
  name: 'CheckboxField',
  purpose: '絞り込みの条件を一つ、入れるか外すかします。',
  examples: {
    外れているとき: (
      <CheckboxField
        label="申込みが要らないものだけ"
        name="example-free"
        value="yes"
        checked={false}
      />
    ),
    入っているとき: (
      <CheckboxField label="相談窓口のある病院だけ" name="example-desk" value="yes" checked />
    ),
  },
}
