import type { Inquiry, Source } from '@tokyo-cancer-portal/cms-client'
import type { ReactNode } from 'react'

import { CONFIDENCES, labelIn } from '@tokyo-cancer-portal/domain'
import { DescriptionList, FactValue, Heading } from '@tokyo-cancer-portal/ui'

import { dateIn } from '../languages/dateIn'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { InquiryDetails } from './InquiryDetails'
import { SourceList } from './SourceList'

export interface PageInformationProps {
  /** Local date. */
  lastConfirmedOn: string | null
  /** Local date; without it (null) no day has been fixed, undefined leaves the row out. */
  nextReviewOn?: string | null
  sources: readonly Source[]
  /** What the facts rest on; null leaves the row out. */
  confidence?: string | null
  /** Who is responsible; null leaves the row out. */
  owner?: ReactNode
  inquiry?: Inquiry | null
}

/** What a reader needs in order to trust a page: at the end of the content, where it is read. */
export function PageInformation(props: PageInformationProps) {
  const {
    lastConfirmedOn,
    nextReviewOn,
    sources,
    confidence = null,
    owner = null,
    inquiry = null,
  } = props
  const language = contentLanguage()
  const t = translator('PageInformation', language)
  return (
    <section className="mt-12">
      <Heading level={2}>{t('heading')}</Heading>
      <DescriptionList
        items={[
          {
            term: t('lastConfirmedOn'),
            details: (
              <FactValue unknown={t('unknown')}>
                {lastConfirmedOn && dateIn(language, lastConfirmedOn)}
              </FactValue>
            ),
          },
          {
            term: t('nextReviewOn'),
            details:
              nextReviewOn === undefined
                ? null
                : nextReviewOn
                  ? dateIn(language, nextReviewOn)
                  : t('undecided'),
          },
          {
            term: t('sources'),
            details: sources.length > 0 ? <SourceList sources={sources} /> : null,
          },
          { term: t('confidence'), details: labelIn(language, CONFIDENCES, confidence) || null },
          { term: t('owner'), details: owner },
          { term: t('inquiry'), details: inquiry && <InquiryDetails inquiry={inquiry} /> },
        ]}
      />
    </section>
  )
}
