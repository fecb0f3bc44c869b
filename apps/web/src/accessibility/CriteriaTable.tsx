import type { AccessibilityResult } from '@tokyo-cancer-portal/cms-client'

import {
  CRITERION_APPLICATIONS,
  CRITERION_RESULTS,
  labelOf,
  SUCCESS_CRITERIA,
} from '@tokyo-cancer-portal/domain'
import { DataTable } from '@tokyo-cancer-portal/ui'

const COLUMNS = ['細分箇条', '達成基準', '等級', '適用', '適合', '備考']

/** The checklist in the columns that results by JIS X 8341-3 have. */
export function CriteriaTable({ criteria }: { criteria: AccessibilityResult['criteria'] }) {
  return (
    <div className="prose">
      <p>「適用なし」は、その達成基準が当てはまる内容がページにないことを表します。</p>
      <DataTable caption="達成基準ごとの結果">
        <thead>
          <tr>
            {COLUMNS.map((name) => (
              <th key={name} scope="col" className="whitespace-nowrap">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map((row) => {
            const criterion = SUCCESS_CRITERIA.find(({ value }) => value === row.criterion)
            return (
              <tr key={row.criterion}>
                <td>{criterion?.number ?? row.criterion}</td>
                <th scope="row">{criterion?.name ?? row.criterion}</th>
                <td>{criterion?.level}</td>
                <td className="whitespace-nowrap">
                  {labelOf(CRITERION_APPLICATIONS, row.application) || '未確認'}
                </td>
                <td className="whitespace-nowrap">{resultOf(row)}</td>
                <td>{row.note}</td>
              </tr>
            )
          })}
        </tbody>
      </DataTable>
    </div>
  )
}

/** What does not apply can be neither met nor missed. */
function resultOf({ application, result }: AccessibilityResult['criteria'][number]): string {
  if (application === 'not-applicable') return '対象なし'
  return labelOf(CRITERION_RESULTS, result) || '未確認'
}
