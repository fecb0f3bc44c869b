import type { NamedGroupField } from 'payload'
import { textField } from '../../../fields/textField'
import { urlField } from '../../../fields/urlField'

export const onlineField: NamedGroupField = {
  type: 'group',
  name: 'online',
  label: 'オンライン',
  admin: { condition: (event) => event.format === 'online' || event.format === 'hybrid' },
  fields: [
    urlField({
      label: '参加用のURL',
      admin: {
        description:
          '誰でも見られるページに載ります（例：https://www.example.jp/salon/）。申し込んだ方だけに知らせるときは空欄にします。',
      },
    }),
    textField({
      name: 'note',
      label: '参加方法の補足',
      maxLength: 300,
      admin: { description: '例：申し込んだ方に、前日までにメールでURLをお送りします。' },
    }),
  ],
}
