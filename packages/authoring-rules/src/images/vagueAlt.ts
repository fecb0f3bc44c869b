import type { RichTextRule } from '../check/Rule'
import { imageFinding, imagesIn } from './imagesIn'

const MESSAGE = 'だけでは、何が写っているか分かりません。画像から分かることを書いてください。'
/** 病院の写真: what it is of, but not what it shows. */
const ONLY_KIND = /^.{1,6}の(?:写真|画像|イラスト|図|ロゴ|バナー|チラシ|ポスター)$/

/** IMG-3: 写真, 図; 会場の写真. */
export const vagueAlt: RichTextRule = ({ path, nodes }, { dictionaries }) => {
  const vague = new Set(dictionaries.vagueAlts.map((alt) => alt.toLowerCase()))
  return imagesIn(nodes)
    .filter(
      ({ alt }) => vague.has(alt.replace(/[0-9０-９]+$/, '').toLowerCase()) || ONLY_KIND.test(alt),
    )
    .map((image) =>
      imageFinding(path, image, {
        rule: 'IMG-3',
        severity: 'warning',
        message: `「${image.alt}」${MESSAGE}`,
      }),
    )
}
