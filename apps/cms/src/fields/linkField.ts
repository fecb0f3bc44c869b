import type { CollectionSlug, NamedGroupField } from 'payload'
import { textField } from './textField'
import { validateHref } from './validators/validateHref'

/** What a link inside the portal may lead to; also what the editor offers. */
export const LINKED_COLLECTIONS = [
  'content-items',
  'topics',
  'resources',
  'organizations',
  'events',
] as const satisfies CollectionSlug[]

/** A link: its words, and either a document of the portal or an address. The document wins when both are given. */
export function linkField(): NamedGroupField {
  return {
    type: 'group',
    name: 'link',
    label: 'リンク',
    interfaceName: 'PortalLink',
    admin: { description: 'サイト内のデータを選ぶか、アドレスを入力します。' },
    fields: linkFields(),
  }
}

export function linkFields(): NamedGroupField['fields'] {
  return [
    textField({
      name: 'label',
      label: 'リンクの文字',
      maxLength: 100,
      admin: {
        description:
          '行き先が分かる言葉にします（例：がん相談支援センターを探す）。空欄のときは行き先の名前を表示します。',
      },
    }),
    {
      type: 'relationship',
      name: 'reference',
      label: 'サイト内の行き先',
      relationTo: [...LINKED_COLLECTIONS],
      admin: {
        allowCreate: false,
        description: '名前やアドレスが変わっても、リンクは切れません。',
      },
    },
    textField({
      name: 'href',
      label: 'アドレス',
      maxLength: 2000,
      validate: validateHref,
      admin: {
        description:
          'サイト内の行き先を選ばないときに入力します（例：/hospitals、https://ganjoho.jp/）。',
      },
    }),
  ]
}
