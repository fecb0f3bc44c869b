import type { NamedGroupField } from 'payload'
import { translated } from '../localization/translated'
import { linkField } from './linkField'

/** A link whose words exist once in each language; where it leads is the same in all of them. */
export function translatedLinkField(): NamedGroupField {
  const link = linkField()
  return {
    ...link,
    interfaceName: 'TranslatedPortalLink',
    fields: link.fields.map((field) =>
      field.type === 'text' && field.name === 'label' ? translated(field) : field,
    ),
  }
}
