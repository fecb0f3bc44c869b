import type { AccessibilityPolicy } from '@tokyo-cancer-portal/cms-client'

import { labelOf, SUCCESS_CRITERIA } from '@tokyo-cancer-portal/domain'
import { DescriptionList, FactValue } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { dateIn } from '../languages/dateIn'
import { translator } from '../languages/translator'
import { InquiryDetails } from '../parts/InquiryDetails'
import { KnownProblems } from './KnownProblems'
import { targetSentence } from './targetSentence'

/** The parts of the policy; what has not been decided or confirmed is 未確認. */
export function PolicyFacts({ policy }: { policy: AccessibilityPolicy }) {
  const { scope, deadline, targetNote, exceptions, additionalCriteria, section, contact } = policy
  const language = contentLanguage()
  const t = translator('Accessibility', language)
  const unknown = translator('PageInformation', language)('unknown')
  return (
    <DescriptionList
      items={[
        { term: t('scope'), details: <FactValue unknown={unknown}>{scope}</FactValue> },
        {
          term: t('target'),
          details: (
            <>
              <FactValue unknown={unknown}>{targetSentence(policy)}</FactValue>
              {targetNote && <p className="whitespace-pre-line">{targetNote}</p>}
            </>
          ),
        },
        {
          term: t('deadline'),
          details: (
            <FactValue unknown={unknown}>{deadline && dateIn(language, deadline)}</FactValue>
          ),
        },
        {
          term: t('exceptions'),
          details: exceptions.length > 0 ? <Lines lines={exceptions} /> : t('none'),
        },
        {
          term: t('additional'),
          details: (
            <FactValue unknown={unknown}>
              {additionalCriteria.length > 0 ? (
                <Lines
                  lines={additionalCriteria.map((value) => labelOf(SUCCESS_CRITERIA, value))}
                />
              ) : null}
            </FactValue>
          ),
        },
        {
          term: t('problems'),
          details: <KnownProblems problems={policy.knownProblems} />,
        },
        { term: t('section'), details: <FactValue unknown={unknown}>{section}</FactValue> },
        {
          term: t('contact'),
          details: (
            <FactValue unknown={unknown}>
              {contact && <InquiryDetails inquiry={contact} />}
            </FactValue>
          ),
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
