import type { CheckboxField } from 'payload'
import { checkboxField } from './checkboxField'

const BOTH = '「字幕がある」と「字幕がないことを確かめた」は、どちらか一方だけにしてください。'

/** Whether a video has captions. Neither box: nobody has looked, and the site says 未確認. */
export function captionFields(): CheckboxField[] {
  return [
    checkboxField({ name: 'captions', label: '字幕がある' }),
    {
      ...checkboxField({
        name: 'noCaptions',
        label: '字幕がないことを確かめた',
        admin: { description: 'どちらにも印がないときは、サイトに「字幕は未確認」と出ます。' },
      }),
      validate: (value, { siblingData }) => {
        const { captions } = siblingData as { captions?: unknown }
        return value && captions ? BOTH : true
      },
    },
  ]
}
