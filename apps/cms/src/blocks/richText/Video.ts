import type { Block } from 'payload'
import { captionFields } from '../../fields/captionFields'
import { integerField } from '../../fields/integerField'
import { textareaField } from '../../fields/textareaField'
import { textField } from '../../fields/textField'
import { urlField } from '../../fields/urlField'

export const Video: Block = {
  slug: 'video',
  interfaceName: 'VideoBlock',
  labels: { singular: '動画', plural: '動画' },
  admin: { disableBlockName: true },
  fields: [
    textField({ name: 'title', label: '動画の題名', required: true }),
    urlField({
      label: '動画のURL',
      required: true,
      admin: { description: '例：https://www.youtube.com/watch?v=…' },
    }),
    integerField({ name: 'minutes', label: '長さ（分）', min: 1, max: 6000 }),
    ...captionFields(),
    textareaField({
      name: 'transcript',
      label: '文字起こし・要約',
      maxLength: 20_000,
      admin: { description: '動画を見られない方、音を出せない方のために書きます。' },
    }),
  ],
}
