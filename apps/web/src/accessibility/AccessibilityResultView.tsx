import type { AccessibilityResult } from '@tokyo-cancer-portal/cms-client'

import { Heading, PageTitle } from '@tokyo-cancer-portal/ui'

import { CriteriaTable } from './CriteriaTable'
import { ResultFacts } from './ResultFacts'
import { TestedPages } from './TestedPages'
import { Crumbs } from '../parts/Crumbs'

/** The result of one year's test: what is declared, of which pages, and each criterion. */
export function AccessibilityResultView({ data }: { data: AccessibilityResult }) {
  const { title, pages, criteria, followUp } = data
  return (
    <>
      <Crumbs
        crumbs={[
          { label: 'ホーム', href: '/' },
          { label: 'ウェブアクセシビリティ方針', href: '/accessibility' },
          { label: title || '（題名なし）' },
        ]}
      />
      <article>
        <PageTitle>{title || '（題名なし）'}</PageTitle>
        <ResultFacts result={data} />
        <section>
          <Heading level={2}>試験をしたページ</Heading>
          <TestedPages pages={pages} />
        </section>
        <section>
          <Heading level={2}>達成基準チェックリスト</Heading>
          <CriteriaTable criteria={criteria} />
        </section>
        {followUp && (
          <section>
            <Heading level={2}>分かった問題点と今後の対応</Heading>
            <p className="max-w-[40em] whitespace-pre-line">{followUp}</p>
          </section>
        )}
      </article>
    </>
  )
}
