import type { AccessibilityResult } from '@tokyo-cancer-portal/cms-client'

import { CONFORMANCE_CLAIMS, labelOf, RELIED_TECHNOLOGIES } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { DescriptionList, FactValue } from '@tokyo-cancer-portal/ui'

import { standardAndLevel } from './targetSentence'

/** When was tested what, how, and what is declared. */
export function ResultFacts({ result }: { result: AccessibilityResult }) {
  const { declaredOn, claim, selectionMethod, technologies, method } = result
  return (
    <DescriptionList
      items={[
        { term: '表明日', details: <FactValue>{declaredOn && formatDate(declaredOn)}</FactValue> },
        { term: '試験の期間', details: <FactValue>{periodOf(result)}</FactValue> },
        {
          term: '規格と適合レベル',
          details: <FactValue>{standardAndLevel(result)}</FactValue>,
        },
        { term: '対応度', details: <FactValue>{labelOf(CONFORMANCE_CLAIMS, claim)}</FactValue> },
        {
          term: 'ページの選び方',
          details: (
            <FactValue>
              {selectionMethod && <span className="whitespace-pre-line">{selectionMethod}</span>}
            </FactValue>
          ),
        },
        {
          term: '依存する技術',
          details: (
            <FactValue>
              {technologies.map((value) => labelOf(RELIED_TECHNOLOGIES, value)).join('、')}
            </FactValue>
          ),
        },
        {
          term: '試験の方法',
          details: method && <span className="whitespace-pre-line">{method}</span>,
        },
      ]}
    />
  )
}

function periodOf({ testedFrom, testedUntil }: AccessibilityResult): string {
  const [from, until] = [testedFrom, testedUntil].map((date) => (date ? formatDate(date) : ''))
  if (!from || !until || from === until) return from || until || ''
  return `${from}から${until}まで`
}
