import type { TextRule } from '../check/Rule'
import { findIn } from '../passages/findIn'
import { matchesOf } from '../passages/matchesOf'

/** 070, 080 and 090 are mobile phones; hospitals publish one only now and then, so that it is a question. */
const MOBILE = /(?<![\d-])0[789]0[- ()‐－ー]{0,2}\d{4}[- ()‐－ー]{0,2}\d{4}(?![\d-])/g
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/g
/** The number by which a hospital knows somebody, and a day of birth, unless it says who may come: 平成9年4月2日生まれの方. */
const OF_PATIENT =
  /(?:診察券|カルテ|患者|被保険者|受給者)(?:の)?(?:番号|ID|No\.?)[^\d\n]{0,4}\d{4,}|(?:生年月日[^\d\n]{0,4}|(?<!\d))(?:(?:19|20)\d\d|(?:大正|昭和|平成|令和)\d{1,2})年\d{1,2}月\d{1,2}日(?:生まれ|生れ|生(?![まれ\p{Script=Han}\p{Script=Katakana}]))(?!の(?:方|人|女性|男性|お子)|以[前後降]|から|まで)/gu

/** PII-1: what may belong to one person. */
export const personalData: TextRule = (field, { dictionaries: { personalMailHosts } }) => {
  const hosts = new Set(personalMailHosts.map((host) => host.toLowerCase()))
  return findIn(
    field,
    ({ flat }) => [
      ...matchesOf(flat, MOBILE, () => ({
        rule: 'PII-1',
        severity: 'warning',
        message:
          '携帯電話の番号です。公開してよい連絡先ですか。個人の番号なら、窓口の番号にしてください。',
      })),
      ...matchesOf(flat, MAIL, ([, host = '']) =>
        hosts.has(host.toLowerCase())
          ? {
              rule: 'PII-1',
              severity: 'warning',
              message: '個人用に使われることの多いメールアドレスです。公開してよい連絡先ですか。',
            }
          : undefined,
      ),
      ...matchesOf(flat, OF_PATIENT, () => ({
        rule: 'PII-1',
        severity: 'warning',
        message: '患者さん個人の情報ではありませんか。公開してよいか確かめてください。',
      })),
    ],
    'nothing',
  )
}
