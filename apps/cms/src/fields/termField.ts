import type { TextField } from 'payload'
import { termCell } from './termCell'
import { textField } from './textField'

type Options = {
  name: string
  label: string
  labels: Readonly<Record<string, string>>
  index?: boolean
}

/** A value that the portal records, shown as the word that staff use for it, in lists and on its page. */
export function termField({ labels, ...options }: Options): TextField {
  return textField({
    ...options,
    admin: {
      readOnly: true,
      components: {
        Cell: termCell(labels),
        Field: { path: '/admin/components/TermField#TermField', clientProps: { labels } },
      },
    },
  })
}
