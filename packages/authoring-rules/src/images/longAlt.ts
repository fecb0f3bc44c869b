import type { RichTextRule } from '../check/Rule'
import { fullWidthLength } from '../passages/fullWidthLength'
import { imageFinding, imagesIn } from './imagesIn'

/** Readers of screens read an alternative text in one go, without a way back. Source: NICT ウェブヘルパー. */
const LONGEST = 75

/** IMG-4: an alternative text that is too long, or that is read twice because the caption says the same. */
export const longAlt: RichTextRule = ({ path, nodes }) =>
  imagesIn(nodes).flatMap((image) => {
    const { alt, node } = image
    const finding = { rule: 'IMG-4', severity: 'warning' } as const
    if (fullWidthLength(alt) > LONGEST) {
      const message = '代替テキストは75文字までにし、長い説明は本文に書いてください。'
      return [imageFinding(path, image, { ...finding, message })]
    }
    if (alt === '' || alt !== node.caption?.trim()) return []
    const message =
      '代替テキストが説明と同じなので、二度読み上げられます。画像から分かることを書いてください。'
    return [imageFinding(path, image, { ...finding, message })]
  })
