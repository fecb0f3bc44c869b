import type { NamedGroupField } from 'payload'
import { translated } from '../localization/translated'
import { linkField, linkFields } from './linkField'

/** A link whose words exist once in each language; where it leads is the same in all of them. */
export function translatedLinkField(): NamedGroupField {
  return {
    ...linkField(),
    interfaceName: 'TranslatedPortalLink',
    fields: translatedLinkFields(),
  }
}

export function translatedLinkFields(): NamedGroupField['fields'] {
  return linkFields().map((field) =>
    field.type === 'text' && field.name === 'label' ? translated(field) : field,
  )
}
