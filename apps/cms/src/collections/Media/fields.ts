import type { Field } from 'payload'
import { mayReadAsColleague } from '../../access/mayReadAsColleague'
import { fileTextNoteField } from '../../fileTexts/fileTextNoteField'
import { checkboxField } from '../../fields/checkboxField'
import { ownOrganization } from '../../fields/ownOrganization'
import { relationField } from '../../fields/relationField'
import { textField } from '../../fields/textField'
import { validateAlt } from './validateAlt'

export const mediaFields: Field[] = [
  fileTextNoteField(),
  textField({
    name: 'originalName',
    label: '元のファイル名',
    index: true,
    // It may name a person; the public gets the safe name.
    access: { read: mayReadAsColleague('media') },
    admin: {
      readOnly: true,
      description: '登録したときの名前です。サイトでは別の名前で配ります。',
    },
  }),
  textField({
    name: 'alt',
    label: '代替テキスト',
    maxLength: 150,
    validate: validateAlt,
    admin: {
      description:
        '画像を見られない方に、画像と同じことが伝わる言葉を書きます（例：相談室の入口。青い看板が目印です）。「写真」「図」だけでは伝わりません。',
    },
  }),
  checkboxField({
    name: 'decorative',
    label: '飾りの画像（伝える内容がない）',
    admin: { description: '付けると、読み上げソフトはこの画像を読み飛ばします。' },
  }),
  textField({ name: 'caption', label: '説明', maxLength: 300 }),
  textField({
    name: 'credit',
    label: '提供元・撮影者',
    admin: { description: '例：写真提供 東京都立駒込病院' },
  }),
  relationField({
    name: 'organization',
    label: '登録した組織',
    relationTo: 'organizations',
    defaultValue: ownOrganization,
    admin: { position: 'sidebar' },
  }),
  {
    ...checkboxField({
      name: 'isPublic',
      label: '公開されている',
      index: true,
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: '公開中のページで使われている間だけ、自動で「公開」になります。',
      },
    }),
    access: { create: () => false, update: () => false },
  },
]
