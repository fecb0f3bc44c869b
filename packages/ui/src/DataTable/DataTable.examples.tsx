import type { Examples } from '../examples/Examples'

import { DataTable } from './DataTable'

export const dataTableExamples: Examples = {
  name: 'DataTable',
  purpose: '表です。狭い画面では、表だけを横に動かせます。',
  examples: {
    見出しのある表: (
      <DataTable label="相談の方法と受付時間" caption="相談の方法と受付時間">
        <tbody>
          <tr>
            <th scope="col">方法</th>
            <th scope="col">受付時間</th>
            <th scope="col">ひとこと</th>
          </tr>
          <tr>
            <th scope="row">電話</th>
            <td>平日9時から17時まで</td>
            <td>お名前を言わずに相談できます。</td>
          </tr>
        </tbody>
      </DataTable>
    ),
  },
}
