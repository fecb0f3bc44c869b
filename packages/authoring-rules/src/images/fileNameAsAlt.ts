import type { RichTextRule } from '../check/Rule'
import { imageFinding, imagesIn } from './imagesIn'

const EXTENSION = /\.(?:jpe?g|png|gif|webp|svg|heic|bmp|tiff?|pdf)$/i
/** Names that cameras and scanners give. */
const OF_CAMERA =
  /^(?:img|dsc[nf]?|image|scan|photo|screenshot|スクリーンショット|無題)[\s_-]*[\d_-]+$/i
const SNAKE = /^[\w-]*_[\w-]*$/

/** IMG-2: the name of the file instead of what the picture shows. */
export const fileNameAsAlt: RichTextRule = ({ path, nodes }) =>
  imagesIn(nodes)
    .filter(({ alt, node }) => alt !== '' && isFileName(alt, node.fileName))
    .map((image) =>
      imageFinding(path, image, {
        rule: 'IMG-2',
        severity: 'blocker',
        message:
          'ファイルの名前では、画像の内容が伝わりません。何の画像かが分かる言葉にしてください。',
      }),
    )

function isFileName(alt: string, fileName: string | null): boolean {
  if (EXTENSION.test(alt) || OF_CAMERA.test(alt) || SNAKE.test(alt)) return true
  // A file that somebody named well may say the same as its alternative text.
  const bare = fileName?.replace(/\.[^.]*$/, '')
  return bare === alt && /^[\w-]+$/.test(alt)
}
