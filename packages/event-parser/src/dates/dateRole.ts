import { kindsAt } from '../labels/kindsAt'
import type { LabelKind } from '../labels/LabelKind'
import type { Flyer } from '../model/Flyer'
import { before as lineBefore, behind } from '../text/beside'
import type { DateMention } from './DateMention'

/** What a date of a text is there for. `none` is a day that is of no use: an issue, an earlier event, a day off. */
export type DateRole = 'deadline' | 'none' | 'open' | 'opens' | 'when'

const CLOCK = '(?:(?:午前|午後)? ?(?:\\d{1,2}(?::\\d{2}|時(?:\\d{1,2}分|半)?)|正午))?'
const UNTIL = new RegExp(
  `^[ \\t]{0,3}${CLOCK}[ \\t]{0,2}[(]?(?:まで|迄|〆|締切|締め切|必着|消印|を?期限|が?期限|が?締)`,
  'u',
)
const OPENS =
  /^[^\n。\d]{0,6}(?:(?:\d{1,2}(?::\d{2}|時)[^\n。\d]{0,4})?)(?:から|より|~)?[^\n。\d]{0,8}(?:受付|申込|申し込み|予約|募集)[^\n。\d]{0,6}(?:開始|を?始め|スタート|ます)/u
const OF_ISSUE = /^[ \t)]{0,3}(?:現在|付|発行|更新|掲載|公開|作成|改訂|時点|発信|配信|投稿)/u
const OFF =
  /^[^\n。、\d]{0,8}(?:は|を)?[^\n。、\d]{0,6}(?:休み|休会|お休み|休止|開催しません|ありません|行いません|中止|を?除)/u
const OVER =
  /^[^\n。]{0,30}(?:開催しました|実施しました|行いました|行われました|終了しました|でした|開きました|終了$)/u
const BEFORE_ISSUE =
  /(?:発行|更新日?|掲載日?|公開日?|作成日?|改訂|投稿|発信|Date|Sent|送信日時)[ :]{0,3}$/iu
const BEFORE_EARLIER = /(?:前回|昨年|先月|過去|前年)[^\n。]{0,12}$/u
const BEFORE_DEADLINE = /(?:締め?切り?|〆切り?|期限|期日)(?:日|は|:| |\(|、|日時){0,3}$/u
const BEGINS = /^[ \t]{0,3}(?:\d{1,2}(?::\d{2}|時)[ \t]{0,2})?(?:から|より|~|開始|受付開始)/u
const BEHIND = 40
const BEFORE = 16

const ELSEWHERE: ReadonlySet<LabelKind> = new Set(['other', 'hours', 'access', 'organizer'])

export function dateRole(flyer: Flyer, date: DateMention): DateRole {
  const after = behind(flyer.plain, date.end, BEHIND)
  const before = lineBefore(flyer.plain, date.start, BEFORE)
  const kinds = kindsAt(flyer, date.start)
  if (OF_ISSUE.test(after) || BEFORE_ISSUE.test(before)) return 'none'
  if (BEFORE_EARLIER.test(before) || OVER.test(after)) return 'none'
  if (BEFORE_DEADLINE.test(before)) return 'deadline'
  if (UNTIL.test(after) && !date.endsRange && isAboutApplying(kinds, before, after))
    return 'deadline'
  if (kinds.some((kind) => ELSEWHERE.has(kind))) return 'none'
  if (kinds.includes('deadline')) return 'deadline'
  if (kinds.includes('opens')) return 'opens'
  if (OPENS.test(after)) return 'opens'
  if (OFF.test(after)) return 'none'
  if (kinds.includes('applyPeriod')) return date.endsRange ? 'deadline' : 'opens'
  if (kinds.includes('when') || kinds.includes('time')) return 'when'
  if (kinds.includes('apply')) return roleInApplication(date, after)
  if (kinds.some((kind) => kind === 'contact' || kind === 'fee')) return 'none'
  return 'open'
}

/** Until then something else is to happen: payment, an answer, a notice, the end of a video. */
const OTHERWISE = /キャンセル|取り?消|配信|視聴|公開(?!講座)|閲覧|展示|振り?込|支払|回答/u
const OF_HOSTS = /(?:送り|発送|送付|通知|連絡|お知らせ|返信)(?:いたし|致し|し)ます/u
const APPLYING = /申|予約|応募|締|〆|登録|必着|消印|募集/u

function isAboutApplying(kinds: readonly LabelKind[], before: string, after: string): boolean {
  const rest = after.split('。')[0] ?? ''
  if (OTHERWISE.test(before) || OTHERWISE.test(rest) || OF_HOSTS.test(rest)) return false
  return kinds.some((kind) => ELSEWHERE.has(kind) || kind === 'when')
    ? APPLYING.test(before + after)
    : true
}

/** 10月1日から電話で; 1月12日〜1月29日. */
function roleInApplication(date: DateMention, after: string): DateRole {
  if (date.endsRange) return 'deadline'
  return BEGINS.test(after) ? 'opens' : 'none'
}
