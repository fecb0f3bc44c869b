import type { Inquiry, Source } from '@tokyo-cancer-portal/cms-client'
import type { ReactNode } from 'react'

import { CONFIDENCES, labelOf } from '@tokyo-cancer-portal/domain'
import { formatDate } from '@tokyo-cancer-portal/japanese-text'
import { DescriptionList, FactValue, Heading } from '@tokyo-cancer-portal/ui'

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
  return (
    <section className="mt-12">
      <Heading level={2}>このページについて</Heading>
      <DescriptionList
        items={[
          {
            term: '最終確認日',
            details: <FactValue>{lastConfirmedOn && formatDate(lastConfirmedOn)}</FactValue>,
          },
          {
            term: '次回の確認予定',
            details:
              nextReviewOn === undefined ? null : nextReviewOn ? formatDate(nextReviewOn) : '未定',
          },
          { term: '出典', details: sources.length > 0 ? <SourceList sources={sources} /> : null },
          { term: 'もとにした資料', details: labelOf(CONFIDENCES, confidence) || null },
          { term: '担当', details: owner },
          { term: '問い合わせ先', details: inquiry && <InquiryDetails inquiry={inquiry} /> },
        ]}
      />
    </section>
  )
}
