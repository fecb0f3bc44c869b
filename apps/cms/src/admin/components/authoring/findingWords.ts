import type { Severity } from '@tokyo-cancer-portal/authoring-rules'

/** How people are told how grave a finding is, the gravest first. */
export const SEVERITIES: readonly { value: Severity; label: string; count: string }[] = [
  { value: 'blocker', label: '直してください', count: '直すところ' },
  { value: 'warning', label: '確かめてください', count: '確かめるところ' },
  { value: 'hint', label: 'できれば', count: 'ヒント' },
]

/** 「直すところ 2件、ヒント 1件」; empty where there is nothing. */
export function countFindings(findings: readonly { severity: Severity }[]): string {
  return SEVERITIES.flatMap(({ value, count }) => {
    const number = findings.filter(({ severity }) => severity === value).length
    return number === 0 ? [] : [`${count} ${number}件`]
  }).join('、')
}
