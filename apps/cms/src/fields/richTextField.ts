import type { RichTextField } from 'payload'
import { cleanRichText } from '../editor/cleanRichText'
import { validateRichText } from '../editor/validateRichText'

type Options = Pick<RichTextField, 'name' | 'admin'> & { label: string }

/** A text with the portal's own editor (see editor/portalEditor). */
export function richTextField(options: Options): RichTextField {
  return {
    type: 'richText',
    validate: validateRichText,
    hooks: { beforeValidate: [({ value }) => cleanRichText(value)] },
    ...options,
  }
}
