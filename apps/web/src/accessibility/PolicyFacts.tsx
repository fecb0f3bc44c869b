import type { AccessibilityPolicy } from '@tokyo-cancer-portal/cms-client'

import { labelOf, SUCCESS_CRITERIA } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { DescriptionList, FactValue } from '@tokyo-cancer-portal/ui'

import { InquiryDetails } from '../parts/InquiryDetails'
import { KnownProblems } from './KnownProblems'
import { targetSentence } from './targetSentence'

/** The parts of the policy; what has not been decided or confirmed is 未確認. */
export function PolicyFacts({ policy }: { policy: AccessibilityPolicy }) {
  const { scope, deadline, targetNote, exceptions, additionalCriteria, section, contact } = policy
  return (
    <DescriptionList
      items={[
        { term: '対象範囲', details: <FactValue>{scope}</FactValue> },
        {
          term: '目標とする適合レベルと対応度',
          details: (
            <>
              <FactValue>{targetSentence(policy)}</FactValue>
              {targetNote && <p className="whitespace-pre-line">{targetNote}</p>}
            </>
          ),
        },
        { term: '達成期限', details: <FactValue>{deadline && formatDate(deadline)}</FactValue> },
        {
          term: '例外事項',
          details: exceptions.length > 0 ? <Lines lines={exceptions} /> : 'ありません。',
        },
        {
          term: '追加する達成基準',
          details: (
            <FactValue>
              {additionalCriteria.length > 0 ? (
                <Lines
                  lines={additionalCriteria.map((value) => labelOf(SUCCESS_CRITERIA, value))}
                />
              ) : null}
            </FactValue>
          ),
        },
        {
          term: '把握している問題点と対応予定',
          details: <KnownProblems problems={policy.knownProblems} />,
        },
        { term: '担当部署', details: <FactValue>{section}</FactValue> },
        {
          term: '連絡先',
          details: <FactValue>{contact && <InquiryDetails inquiry={contact} />}</FactValue>,
        },
      ]}
    />
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="list-disc pl-6">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
