import { kindsAt, sectionsAbout } from '../labels/kindsAt'
import type { Flyer } from '../model/Flyer'
import type { Span } from '../model/Found'
import { sentencesOf } from '../text/sentencesOf'

const APPLIES = /申し?込|応募|予約|ご?希望の方|参加希望/u
const UNTIL = /まで(?:に)?|締/u

/** Behind the label; without one, in the sentences that ask people to apply. */
export function whereOneApplies(flyer: Flyer): (span: Span) => boolean {
  if (sectionsAbout(flyer, 'apply').length > 0) {
    return ({ start }) => kindsAt(flyer, start).includes('apply')
  }
  const sentences = sentencesOf(flyer.plain).filter(({ start, end }) => {
    const text = flyer.plain.slice(start, end)
    return (
      APPLIES.test(text) && (UNTIL.test(text) || /ください|下さい|お願い|受け?付け/u.test(text))
    )
  })
  return ({ start, end }) => sentences.some((one) => one.start <= start && end <= one.end)
}
