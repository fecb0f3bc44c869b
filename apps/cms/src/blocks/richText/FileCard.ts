import type { Block } from 'payload'
import { mediaField } from '../../fields/relationField'
import { textField } from '../../fields/textField'

export const FileCard: Block = {
  slug: 'fileCard',
  interfaceName: 'FileCardBlock',
  labels: { singular: 'ファイル', plural: 'ファイル' },
  admin: { disableBlockName: true },
  fields: [
    mediaField({ name: 'file', label: 'ファイル', required: true }),
    textField({
      name: 'title',
      label: '表示する名前',
      admin: {
        description: '例：両立支援ハンドブック。形式と容量（PDF：2.4MBなど）は自動で付きます。',
      },
    }),
  ],
}
