import type { RichTextRule } from '../check/Rule'
import { walk } from '../tree/walk'

/** IMG-6: a picture that was pasted as a part of the text instead of being uploaded. */
export const pastedImage: RichTextRule = ({ path: field, nodes }) =>
  walk(nodes).flatMap(({ node, path }) =>
    node.kind === 'image' && /^\s*(?:data|blob|file):/i.test(node.address ?? '')
      ? [
          {
            rule: 'IMG-6',
            severity: 'blocker',
            field,
            place: { node: path, start: 0, end: 0 },
            snippet: '',
            message:
              '貼り付けた画像はそのままでは載せられません。画像をファイルとして登録してください。',
          },
        ]
      : [],
  )
