import { hiddenWithoutAnyAction } from '../../access/hiddenWithout'
import type { ArrayField, GlobalConfig } from 'payload'
import { globalAccess } from '../../access/globalAccess'
import { arrayRowLabel } from '../../fields/arrayRowLabel'
import { globalInputHooks } from '../../fields/input/inputHooks'
import { translatedLinkField } from '../../fields/translatedLinkField'
import { languageNoticeField } from '../../localization/languageNoticeField'
import { translated } from '../../localization/translated'
import { textField } from '../../fields/textField'
import { globalHooks } from '../../hooks/globalHooks'

const header: ArrayField = {
  type: 'array',
  name: 'header',
  label: '上部のメニュー',
  labels: { singular: '項目', plural: '項目' },
  maxRows: 8,
  admin: {
    description: '6項目までが目安です。',
    components: { RowLabel: arrayRowLabel(['link.label']) },
  },
  fields: [translatedLinkField()],
}

const footer: ArrayField = {
  type: 'array',
  name: 'footer',
  label: '下部のメニュー',
  labels: { singular: 'まとまり', plural: 'まとまり' },
  maxRows: 6,
  admin: { components: { RowLabel: arrayRowLabel(['heading']) } },
  fields: [
    translated(textField({ name: 'heading', label: '見出し', maxLength: 60 })),
    {
      type: 'array',
      name: 'links',
      label: 'リンク',
      labels: { singular: 'リンク', plural: 'リンク' },
      maxRows: 12,
      admin: { components: { RowLabel: arrayRowLabel(['link.label']) } },
      fields: [translatedLinkField()],
    },
  ],
}
import { baseVersionField } from '../../workflow/workflowFields'

/** メニュー (docs/content-model.md). */
export const Navigation: GlobalConfig = {
  slug: 'navigation',
  typescript: { interface: 'Navigation' },
  label: 'メニュー',
  access: globalAccess('navigation'),
  hooks: globalHooks('navigation', globalInputHooks()),
  admin: {
    group: '内容',
    description: 'サイトの上と下に出るメニューです。保存するとすぐにサイトに反映されます。',
    hideAPIURL: true,
    hidden: hiddenWithoutAnyAction('navigation'),
  },
  fields: [languageNoticeField(true), header, footer, baseVersionField('navigation')],
}
