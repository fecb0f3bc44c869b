import type { AccessibilityResult } from '@tokyo-cancer-portal/cms-client'

import {
  CRITERION_APPLICATIONS,
  CRITERION_RESULTS,
  labelOf,
  SUCCESS_CRITERIA,
} from '@tokyo-cancer-portal/domain'

import { CELL, ROW, ROW_HEADER } from '../parts/tableRoles'

type Row = AccessibilityResult['criteria'][number]

/** One criterion of the checklist. The names of the columns stand in the cells where there are no columns. */
export function CriterionRow({ row }: { row: Row }) {
  const criterion = SUCCESS_CRITERIA.find(({ value }) => value === row.criterion)
  return (
    <tr {...ROW}>
      <td {...CELL} className="criteria-number">
        {criterion?.number ?? row.criterion}
      </td>
      <th {...ROW_HEADER} scope="row">
        {criterion?.name ?? row.criterion}
      </th>
      <td {...CELL}>
        {criterion && (
          <>
            <span className="criteria-name">等級：</span>
            {criterion.level}
          </>
        )}
      </td>
      <td {...CELL} className="criteria-short">
        <span className="criteria-name">適用：</span>
        {labelOf(CRITERION_APPLICATIONS, row.application) || '未確認'}
      </td>
      <td {...CELL} className="criteria-short">
        <span className="criteria-name">適合：</span>
        {resultOf(row)}
      </td>
      <td {...CELL}>
        {row.note && (
          <>
            <span className="criteria-name">備考：</span>
            {row.note}
          </>
        )}
      </td>
    </tr>
  )
}

/** What does not apply can be neither met nor missed. */
function resultOf({ application, result }: Row): string {
  if (application === 'not-applicable') return '対象なし'
  return labelOf(CRITERION_RESULTS, result) || '未確認'
}
