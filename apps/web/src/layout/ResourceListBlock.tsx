import type { LoadedBlockOf } from './LoadedBlock'

import { Section } from '@tokyo-cancer-portal/ui'

import { withQuery } from '../links/withQuery'
import { ResourceCards } from '../resources/ResourceCards'

/** Resources, and the way to the library: to all of the same topic and audience where not all are shown. */
export function ResourceListBlock({ block }: { block: LoadedBlockOf<'resourceList'> }) {
  const { heading, topic, audience, resources, total } = block
  if (resources.length === 0) return null
  const more =
    total > resources.length
      ? {
          label: `ここに当てはまる資料をすべて見る（${total}件）`,
          href: withQuery('/resources', { audience, topic: topic?.slug }),
        }
      : { label: '資料をすべて見る', href: '/resources' }
  return (
    <Section heading={heading ?? '資料・リンク'} more={more}>
      <ResourceCards resources={resources} level={3} brief />
    </Section>
  )
}
