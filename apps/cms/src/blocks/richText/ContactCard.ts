import type { Block } from 'payload'
import { inquiryField } from '../../fields/inquiryField'
import { relationField } from '../../fields/relationField'

export const ContactCard: Block = {
  slug: 'contactCard',
  interfaceName: 'ContactCardBlock',
  labels: { singular: '連絡先', plural: '連絡先' },
  admin: { disableBlockName: true },
  fields: [
    relationField({
      name: 'organization',
      label: '施設・団体',
      relationTo: 'organizations',
      admin: { description: '選ぶと、登録されている電話番号などが表示されます。' },
    }),
    inquiryField({
      label: '窓口',
      description: '施設・団体を選ばないとき、または別の窓口を案内するときに入力します。',
    }),
  ],
}
