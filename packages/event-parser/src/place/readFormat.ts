import type { EventFormat } from '@tokyo-cancer-portal/domain'
import { kindsAt, sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Found, FoundFields, Span } from '../model/Found'
import { within } from '../text/within'
import { linesIn, wordsOf } from '../text/words'

const AFAR =
  '(?:オンライン(?!(?:で)?(?:申|予約|フォーム|登録|受付))|Zoom|(?:Web|ウェブ)(?:配信|参加|視聴|開催)|(?:ライブ|同時)?配信|YouTube)'
const HERE = '(?:会場|来場|対面|現地|来院)'
const HYBRID = new RegExp(
  [
    'ハイブリッド',
    `${HERE}[^\\n。]{0,14}(?:および|及び|と|・|\\+|/|または|又は|か|、|&|もしくは)[^\\n。]{0,6}${AFAR}`,
    `${AFAR}[^\\n。]{0,8}(?:および|及び|と|・|か|\\+|/|または|又は|&|もしくは)[^\\n。]{0,6}${HERE}`,
    '(?:オンライン|Zoom|ウェブ|Web)(?:\\([^()\\n]{1,12}\\))?(?:でも|での|による)?(?:ご)?(?:参加|視聴|聴講)(?:も)?(?:でき|可|いただけ)',
    'オンライン(?:併用|同時|配信(?:あり|も))',
    '(?:同時|ライブ)配信(?:も|あり|します|いたします)',
  ].join('|'),
  'iu',
)
const ONLINE =
  /オンライン(?!(?:で)?(?:の)?(?:お|ご)?(?:申|予約|フォーム|ショップ|登録|診療|受付|相談を|面会))|Zoom|ズームで|ウェブ(?:開催|配信|セミナー|ex)|Web(?:開催|配信|セミナー|ex|形式)|ライブ配信|LIVE配信|YouTube(?:ライブ|配信|で)|Microsoft Teams|ウェビナー|リモート(?:開催|参加)/iu
const ARCHIVE =
  /(?:アーカイブ|オンデマンド|見逃し|録画)(?:で|を|の)?(?:限定)?(?:配信|動画|映像|公開|視聴)|動画(?:を|で|の)?(?:限定)?(?:配信|公開|ご覧)|オンデマンド/iu
const MEETING =
  /zoom\.us|teams\.(?:microsoft|live)|webex\.com|meet\.google|youtube\.com|youtu\.be|vimeo\.com/i

/** How one takes part, and what is said of taking part from afar. */
export function readFormat(flyer: Flyer, venue: Found<string> | undefined): FoundFields {
  const url = flyer.urls.find(
    ({ value, start }) => MEETING.test(value) || kindsAt(flyer, start).includes('online'),
  )
  return {
    format: formatOf(flyer, venue),
    'online.url': url && { value: url.value, spans: [{ start: url.start, end: url.end }] },
    'online.note': noteIn(flyer),
  }
}

function formatOf(flyer: Flyer, venue: Found<string> | undefined): Found<EventFormat> | undefined {
  const hybrid = matchIn(flyer, HYBRID)
  if (hybrid) return { value: 'hybrid', spans: [hybrid] }
  const online = matchIn(flyer, ONLINE)
  const archive = matchIn(flyer, ARCHIVE)
  if (archive && !venue && !isLive(flyer)) return { value: 'archive', spans: [archive] }
  if (online && !venue) return { value: 'online', spans: [online] }
  if (!venue) return undefined
  if (online) {
    const isLabelled = sectionsAbout(flyer, 'online', 'format', 'venue').some(
      ({ labelStart, end }) => online.start >= labelStart && online.end <= end,
    )
    return isLabelled ? { value: 'hybrid', spans: [online] } : undefined
  }
  return { value: 'venue', spans: venue.spans }
}

/** Whether there is an hour at which it takes place, so that a video of it is only what follows. */
const isLive = (flyer: Flyer): boolean =>
  sectionsAbout(flyer, 'when').some((section) => within(flyer.times, section).length > 0)

function matchIn({ plain }: Flyer, pattern: RegExp): Span | undefined {
  const match = pattern.exec(plain)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

const SENT =
  /(?:URL|アドレス|ID|招待|リンク|視聴(?:方法|案内))[^\n。]{0,40}(?:送|お知らせ|ご案内|連絡|お伝え)/u

/** The sentence that says how one gets the address. */
function noteIn(flyer: Flyer): Found<string> | undefined {
  for (const line of linesIn(flyer, { start: 0, end: flyer.plain.length })) {
    const text = flyer.plain.slice(line.start, line.end)
    const match = SENT.exec(text)
    if (!match) continue
    const start =
      Math.max(
        text.lastIndexOf('。', match.index),
        text.lastIndexOf('※', match.index),
        text.lastIndexOf('(', match.index),
        text.lastIndexOf(':', match.index),
      ) + 1
    const stops = [text.indexOf('。', match.index), text.indexOf(')', match.index)].filter(
      (at) => at >= 0,
    )
    const end = Math.min(
      text.length,
      ...stops.map((at) => (text.charAt(at) === '。' ? at + 1 : at)),
    )
    return wordsOf(flyer, { start: line.start + start, end: line.start + end }, 200)
  }
  return undefined
}
