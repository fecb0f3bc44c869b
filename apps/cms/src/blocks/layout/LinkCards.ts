import { AUDIENCES, LINK_CARD_STYLES, SITUATIONS } from '@tokyo-cancer-portal/domain'
import type { Block } from 'payload'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { translatedLinkField } from '../../fields/translatedLinkField'
import { selectField } from '../../fields/selectField'
import { textField } from '../../fields/textField'
import { translated } from '../../localization/translated'
import { headingField } from './headingField'
import { namedByHeading } from './namedByHeading'

type Card = { style?: unknown }

const hasStyle =
  (style: string) =>
  (_data: unknown, _card: unknown, { blockData }: { blockData?: Card }) =>
    blockData?.style === style

export const LinkCards: Block = {
  slug: 'linkCards',
  interfaceName: 'LinkCardsBlock',
  labels: { singular: '案内カード', plural: '案内カード' },
  admin: namedByHeading('案内カード'),
  fields: [
    headingField('例：今の状況から探す'),
    selectField({
      name: 'style',
      label: '選び方',
      vocabulary: LINK_CARD_STYLES,
      required: true,
      defaultValue: 'task',
    }),
    {
      type: 'array',
      name: 'cards',
      label: 'カード',
      labels: { singular: 'カード', plural: 'カード' },
      minRows: 1,
      maxRows: 12,
      required: true,
      admin: { components: { RowLabel: arrayRowLabel(['title']) } },
      fields: [
        translated(textField({ name: 'title', label: '題名', required: true, maxLength: 60 })),
        translated(textField({ name: 'description', label: '説明', maxLength: 120 })),
        selectField({
          name: 'audience',
          label: '対象となる方',
          vocabulary: AUDIENCES,
          admin: { condition: hasStyle('audience') },
        }),
        selectField({
          name: 'situation',
          label: '状況',
          vocabulary: SITUATIONS,
          admin: { condition: hasStyle('situation') },
        }),
        translatedLinkField(),
      ],
    },
  ],
}
