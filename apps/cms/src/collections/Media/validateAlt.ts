import type { TextFieldSingleValidation } from 'payload'
import { textRule } from '../../fields/validators/textRule'

const FILE_NAME = /\.(?:png|jpe?g|webp|gif|pdf|pptx?)$/i
const NOTHING_SAID = new Set(['写真', 'イラスト', '画像', '図', 'ロゴ', 'バナー', 'チラシ'])

const saysSomething = textRule((value) => {
  const text = value.trim()
  if (FILE_NAME.test(text)) return 'ファイル名は代替テキストになりません。'
  return NOTHING_SAID.has(text) ? '何の画像かが分かる言葉にしてください。' : true
})

/** An image needs words for those who do not see it, unless it is mere decoration. */
export const validateAlt: TextFieldSingleValidation = (value, options) => {
  const { mimeType, decorative } = options.data as { mimeType?: unknown; decorative?: unknown }
  const isImage = typeof mimeType === 'string' && mimeType.startsWith('image/')
  if (isImage && decorative !== true && (typeof value !== 'string' || value.trim() === '')) {
    return '画像の内容を伝える代替テキストを入力するか、「飾りの画像」を選んでください。'
  }
  return saysSomething(value, options)
}
