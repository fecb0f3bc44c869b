import type { UIField } from 'payload'

/** Whether what a PDF says is searched. @param file name of the field that holds it; none: the record is the file */
export function fileTextNoteField(file?: string): UIField {
  return {
    name: 'fileTextNote',
    type: 'ui',
    label: 'ファイルの中の文',
    admin: {
      disableListColumn: true,
      components: {
        Field: {
          path: '/admin/components/FileTextNote#FileTextNote',
          serverProps: { file },
        },
      },
    },
  }
}
