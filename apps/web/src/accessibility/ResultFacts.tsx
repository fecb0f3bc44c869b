import type { AccessibilityResult } from '@tokyo-cancer-portal/cms-client'

import { CONFORMANCE_CLAIMS, labelOf, RELIED_TECHNOLOGIES } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { DescriptionList } from '@tokyo-cancer-portal/ui'

import { standardAndLevel } from './targetSentence'
import { Fact } from '../parts/Fact'

/** When was tested what, how, and what is declared. */
export function ResultFacts({ result }: { result: AccessibilityResult }) {
  const { declaredOn, claim, selectionMethod, technologies, method } = result
  return (
    <DescriptionList
      items={[
        { term: '表明日', details: <Fact>{declaredOn && formatDate(declaredOn)}</Fact> },
        { term: '試験の期間', details: <Fact>{periodOf(result)}</Fact> },
        {
          term: '規格と適合レベル',
          details: <Fact>{standardAndLevel(result)}</Fact>,
        },
        { term: '対応度', details: <Fact>{labelOf(CONFORMANCE_CLAIMS, claim)}</Fact> },
        {
          term: 'ページの選び方',
          details: (
            <Fact>
              {selectionMethod && <span className="whitespace-pre-line">{selectionMethod}</span>}
            </Fact>
          ),
        },
        {
          term: '依存する技術',
          details: (
            <Fact>
              {technologies.map((value) => labelOf(RELIED_TECHNOLOGIES, value)).join('、')}
            </Fact>
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
