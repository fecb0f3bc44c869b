import type { LoadedBlockOf } from './LoadedBlock'

import { Section } from '@tokyo-cancer-portal/ui'

import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { withQuery } from '../links/withQuery'
import { NothingYet } from './NothingYet'
import { ResourceCards } from '../resources/ResourceCards'

/** Resources, and the way to the library: to all of the same topic and audience where not all are shown. */
export function ResourceListBlock({ block }: { block: LoadedBlockOf<'resourceList'> }) {
  const { heading, topic, audience, resources, total } = block
  const t = translator('Blocks', contentLanguage())
  if (resources.length === 0) {
    return (
      <Section heading={heading ?? t('resources')}>
        <NothingYet of="resources" />
      </Section>
    )
  }
  const more =
    total > resources.length
      ? {
          label: t('allTheseResources', { total }),
          href: withQuery('/resources', { audience, topic: topic?.slug }),
        }
      : { label: t('allResources'), href: '/resources' }
  return (
    <Section heading={heading ?? t('resources')} more={more}>
      <ResourceCards resources={resources} level={3} brief />
    </Section>
  )
}
