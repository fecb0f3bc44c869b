import type { Examples } from '../examples/Examples'

import { SelectField } from './SelectField'

export const selectFieldExamples: Examples = {
  name: 'SelectField',
  purpose: '絞り込みの条件を一つ選びます。',
  examples: {
    件数つき: (
      <SelectField
        label="地域"
        name="example-area"
        anyLabel="都内すべて"
        value="a"
        options={[
          { value: 'a', label: '区西部　12件' },
          { value: 'b', label: '南多摩　5件' },
        ]}
      />
    ),
  },
}
