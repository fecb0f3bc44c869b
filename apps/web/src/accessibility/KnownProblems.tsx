import type { AccessibilityPolicy } from '@tokyo-cancer-portal/cms-client'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { bracketsIn } from '../languages/bracketsIn'
import { dateIn } from '../languages/dateIn'

/** What is known not to be good enough yet, and what will be done about it. */
export function KnownProblems({ problems }: { problems: AccessibilityPolicy['knownProblems'] }) {
  const language = contentLanguage()
  const t = translator('Accessibility', language)
  const undecided = translator('PageInformation', language)('undecided')
  if (problems.length === 0) return t('noProblems')
  return (
    <ul className="list-disc space-y-2 pl-6">
      {problems.map(({ problem, plan, due }) => (
        <li key={problem}>
          {problem}
          <p className="text-solid-gray-700">
            {t('plan', { plan: plan ?? undecided })}
            {due && bracketsIn(language, t('until', { date: dateIn(language, due) }))}
          </p>
        </li>
      ))}
    </ul>
  )
}
