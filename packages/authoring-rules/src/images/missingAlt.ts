import type { RichTextRule } from '../check/Rule'
import { imageFinding, imagesIn } from './imagesIn'

/** IMG-1: a picture without words for whoever does not see it. */
export const missingAlt: RichTextRule = ({ path, nodes }) =>
  imagesIn(nodes)
    .filter(({ alt }) => alt === '')
    .map((image) =>
      imageFinding(path, image, {
        rule: 'IMG-1',
        severity: 'blocker',
        message:
          '画像の内容を伝える言葉（代替テキスト）を入れてください。飾りの画像なら「飾り」の印を付けてください。',
      }),
    )
