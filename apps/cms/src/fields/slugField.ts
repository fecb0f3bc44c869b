import { SLUG_MAX_LENGTH } from '@tokyo-cancer-portal/domain'
import type { TextField } from 'payload'
import { fillSlug, type SlugSource } from './hooks/fillSlug'
import { textField } from './textField'
import { refuseReserved } from './validators/refuseReserved'
import { validateSlug } from './validators/validateSlug'

/**
 * The last part of the document's address on the site, filled in by itself where it is left empty. It is not `required`:
 * the form would ask for it before the server has had a chance to fill it in.
 *
 * @param reserved what a page of another kind is called in the same place
 */
export function slugField(source: SlugSource, reserved: readonly string[] = []): TextField {
  return textField({
    name: 'slug',
    label: 'アドレスの末尾',
    unique: true,
    index: true,
    maxLength: SLUG_MAX_LENGTH,
    validate: reserved.length > 0 ? refuseReserved(reserved) : validateSlug,
    hooks: {
      beforeValidate: [fillSlug(source)],
      // Null, not undefined: undefined would leave the original's slug in the copy.
      beforeDuplicate: [() => null],
    },
    admin: {
      position: 'sidebar',
      description:
        '空欄のままで自動的に決まります。公開後に変えると、前のアドレスは開けなくなります（例：work-support）。',
    },
  })
}
