import type { TopicData } from './loadTopic'

import { Card, CardGrid, Heading, PageTitle } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { LayoutBlocks } from '../layout/LayoutBlocks'
import { Lead } from '../parts/Lead'
import { Words } from '../words/Words'
import { topicCrumbs } from './topicCrumbs'
import { Crumbs } from '../parts/Crumbs'

/** The page of a topic: what it is about, then what staff arranged. */
export function TopicView({ data: { topic, children, blocks } }: { data: TopicData }) {
  const t = translator('Frame', contentLanguage())
  const title = topic.title || t('untitled')
  return (
    <>
      <Crumbs crumbs={topicCrumbs(topic)} />
      <PageTitle>
        <Words label text={title} />
      </PageTitle>
      <Lead text={topic.summary} />
      <LayoutBlocks blocks={blocks} />
      {children.length > 0 && (
        <section>
          <Heading level={2}>{translator('Page', contentLanguage())('more')}</Heading>
          <CardGrid items={children} keyOf={({ id }) => id}>
            {(child) => (
              <Card title={child.title} href={`/topics/${child.slug}`}>
                {child.summary && <p className="text-std-16N-170">{child.summary}</p>}
              </Card>
            )}
          </CardGrid>
        </section>
      )}
    </>
  )
}
