import type { AccessibilityData } from './loadAccessibility'

import { Heading, PageTitle } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { Lead } from '../parts/Lead'
import { PageInformation } from '../parts/PageInformation'
import { RichText } from '../richtext/RichText'
import { accessibilityTitle } from './accessibilityTitle'
import { PolicyFacts } from './PolicyFacts'
import { TestResults } from './TestResults'
import { Crumbs } from '../parts/Crumbs'

/** The policy: sentences of staff, its facts, and what tests have shown. */
export function AccessibilityView({ data }: { data: AccessibilityData }) {
  const { item, richText, policy, results } = data
  const title = accessibilityTitle(data)
  const t = translator('Frame', contentLanguage())
  const own = translator('Accessibility', contentLanguage())
  return (
    <>
      <Crumbs crumbs={[{ label: t('home'), href: '/' }, { label: title }]} />
      <article>
        <PageTitle>{title}</PageTitle>
        <Lead text={item?.summary ?? null} />
        <RichText nodes={item?.body ?? []} data={richText} anchors />
        {policy && (
          <section>
            <Heading level={2}>{own('policy')}</Heading>
            <PolicyFacts policy={policy} />
          </section>
        )}
        <section>
          <Heading level={2}>{own('results')}</Heading>
          <TestResults results={results} />
        </section>
        <PageInformation
          lastConfirmedOn={item?.lastConfirmedOn ?? null}
          nextReviewOn={item?.nextReviewOn ?? null}
          sources={item?.sources ?? []}
          owner={item?.owner?.name ?? null}
          inquiry={item?.inquiry ?? null}
        />
      </article>
    </>
  )
}
