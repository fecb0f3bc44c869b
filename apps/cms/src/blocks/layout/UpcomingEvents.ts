import { AUDIENCES, EVENT_KINDS } from '@tokyo-cancer-portal/domain'
import type { Block } from 'payload'
import { integerField } from '../../fields/integerField'
import { relationField } from '../../fields/relationField'
import { selectField } from '../../fields/selectField'
import { headingField } from './headingField'
import { namedByHeading } from './namedByHeading'

export const UpcomingEvents: Block = {
  slug: 'upcomingEvents',
  interfaceName: 'UpcomingEventsBlock',
  labels: { singular: '開催が近いイベント', plural: '開催が近いイベント' },
  admin: namedByHeading('開催が近いイベント'),
  fields: [
    headingField('例：開催が近いイベント'),
    integerField({ name: 'limit', label: '件数', min: 1, max: 20, defaultValue: 3 }),
    relationField({
      name: 'topic',
      label: 'トピック',
      relationTo: 'topics',
      admin: {
        description:
          '選ぶと、そのトピックのイベントだけを表示します。読む人の状況（お金のこと、仕事のことなど）も、トピックから選べます。',
      },
    }),
    selectField({
      name: 'audience',
      label: '対象となる方',
      vocabulary: AUDIENCES,
      admin: { description: '選ぶと、その方向けのイベントだけを表示します。' },
    }),
    selectField({
      name: 'kind',
      label: 'イベントの種類',
      vocabulary: EVENT_KINDS,
      admin: { description: '選ぶと、その種類のイベントだけを表示します（例：相談会）。' },
    }),
  ],
}
