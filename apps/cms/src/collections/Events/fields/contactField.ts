import type { NamedGroupField } from 'payload'
import { emailField } from '../../../fields/emailField'
import { hoursField } from '../../../fields/hoursField'
import { phoneField } from '../../../fields/phoneField'
import { textField } from '../../../fields/textField'
import { fromOwnOrganization } from '../defaults/fromOwnOrganization'
import { ownDeskHours, ownDeskName, ownDeskPhone } from '../defaults/ownContact'

/** Whom one asks: the consultation centre of the own hospital, until somebody writes another. */
export const contactField: NamedGroupField = {
  type: 'group',
  name: 'contact',
  label: '問い合わせ先',
  fields: [
    fromOwnOrganization(
      textField({
        name: 'name',
        label: '窓口の名前',
        admin: { description: '例：がん相談支援センター' },
      }),
      ownDeskName,
    ),
    fromOwnOrganization(phoneField(), ownDeskPhone),
    fromOwnOrganization(hoursField(), ownDeskHours),
    emailField(),
  ],
}
