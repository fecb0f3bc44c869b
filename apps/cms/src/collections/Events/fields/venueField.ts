import type { NamedGroupField } from 'payload'
import { coordinateFields } from '../../../fields/coordinateFields'
import { municipalityField } from '../../../fields/municipalityField'
import { postalCodeField } from '../../../fields/postalCodeField'
import { section } from '../../../fields/section'
import { textareaField } from '../../../fields/textareaField'
import { textField } from '../../../fields/textField'
import { fromOwnOrganization } from '../defaults/fromOwnOrganization'
import { ownAddress, ownCoordinate } from '../defaults/ownPlace'

export const hasVenue = (event: { format?: unknown }): boolean =>
  event.format === 'venue' || event.format === 'hybrid'

export const venueField: NamedGroupField = {
  type: 'group',
  name: 'venue',
  label: '会場',
  admin: { condition: (event) => hasVenue(event) },
  fields: [
    fromOwnOrganization(
      textField({
        name: 'name',
        label: '会場の名前',
        required: true,
        admin: { description: '建物と部屋の名前（例：当院 2階 講堂）' },
      }),
      ({ name }) => name,
    ),
    section('住所・行き方', [
      fromOwnOrganization(postalCodeField(), ({ postalCode }) => postalCode),
      fromOwnOrganization(
        textField({
          name: 'address',
          label: '住所',
          admin: { description: '例：東京都新宿区西新宿2-8-1' },
        }),
        ownAddress,
      ),
      fromOwnOrganization(
        municipalityField({ description: '地域で絞り込むときに使います。', index: true }),
        ({ municipality }) => municipality,
      ),
      fromOwnOrganization(
        textareaField({
          name: 'access',
          label: '行き方',
          maxLength: 500,
          admin: {
            description: '例：JR新宿駅西口から徒歩約10分。車椅子の方は北側の入口が便利です。',
          },
        }),
        ({ access }) => access,
      ),
      {
        type: 'row',
        fields: coordinateFields().map((field) =>
          fromOwnOrganization(field, ownCoordinate(field.name as 'latitude' | 'longitude')),
        ),
      },
    ]),
  ],
}
