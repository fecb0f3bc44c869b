import type { AccessibilityResult } from '@tokyo-cancer-portal/cms-client'

import { COLUMN_HEADER, ROW, ROW_GROUP, TABLE } from '../parts/tableRoles'
import { CriterionRow } from './CriterionRow'

const COLUMNS = ['細分箇条', '達成基準', '等級', '適用', '適合', '備考']

/**
 * The checklist in the columns that results by JIS X 8341-3 have. A narrow screen shows one block for each criterion, so
 * that nothing of it is outside of the view.
 */
export function CriteriaTable({ criteria }: { criteria: AccessibilityResult['criteria'] }) {
  return (
    <>
      <p className="max-w-[40em]">
        「適用なし」は、その達成基準が当てはまる内容がページにないことを表します。
      </p>
      <table {...TABLE} className="criteria">
        <caption>達成基準ごとの結果</caption>
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            {COLUMNS.map((name) => (
              <th key={name} {...COLUMN_HEADER} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROW_GROUP}>
          {criteria.map((row) => (
            <CriterionRow key={row.criterion} row={row} />
          ))}
        </tbody>
      </table>
    </>
  )
}
