import type { AccessibilityPolicy } from '@tokyo-cancer-portal/cms-client'

import { formatDate } from '@tokyo-cancer-portal/japanese-text'

/** What is known not to be good enough yet, and what will be done about it. */
export function KnownProblems({ problems }: { problems: AccessibilityPolicy['knownProblems'] }) {
  if (problems.length === 0) return '今、把握している問題点はありません。'
  return (
    <ul className="list-disc space-y-2 pl-6">
      {problems.map(({ problem, plan, due }) => (
        <li key={problem}>
          {problem}
          <p className="text-solid-gray-700">
            対応の予定：{plan ?? '未定'}
            {due && `（${formatDate(due)}まで）`}
          </p>
        </li>
      ))}
    </ul>
  )
}
