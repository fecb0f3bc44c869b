import { readMails, readUrls } from '../contact/readAddresses'
import { readPhones } from '../contact/readPhones'
import { readDates } from '../dates/readDates'
import { sectionsOf } from '../labels/sectionsOf'
import type { Flyer } from '../model/Flyer'
import { readTimes } from '../times/readTimes'
import { linesOf } from './linesOf'

/** Everything that a plain text is made of, each read once. */
export function flyerOf(plain: string, today: string): Flyer {
  return {
    plain,
    today,
    lines: linesOf(plain),
    sections: sectionsOf(plain),
    dates: readDates(plain, today),
    times: readTimes(plain),
    phones: readPhones(plain),
    mails: readMails(plain),
    urls: readUrls(plain),
  }
}
