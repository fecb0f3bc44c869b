import type { Examples } from '../examples/Examples'

import { SelectField } from '../SelectField/SelectField'
import { FilterForm } from './FilterForm'

export const filterFormExamples: Examples = {
  name: 'FilterForm',
  purpose: '一覧の条件です。条件はアドレスに入るので、保存したり人に送ったりできます。',
  examples: {
    条件があるとき: (
      <FilterForm
        action="#main"
        resetHref="#main"
        words={{ label: '条件で絞り込む', submit: '絞り込む', reset: '条件をすべて外す' }}
      >
        <SelectField
          label="参加の方法"
          name="example-format"
          anyLabel="すべて"
          value={null}
          options={[{ value: 'online', label: 'オンライン　3件' }]}
        />
      </FilterForm>
    ),
  },
}
