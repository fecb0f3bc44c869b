import type { ShownReply } from './shownReply'

import { ReplyView } from './ReplyView'
import { SaidView } from './SaidView'

/** One of everything, without words. */
const BLANK: ShownReply = {
  text: '',
  quotes: [{ text: '', title: '', href: '', confirmed: '' }],
  links: [{ label: '', href: '' }],
  contacts: [{ name: '', href: '', phoneText: '', tel: '', hoursText: '' }],
  choices: [{ label: '', message: '' }],
  receipt: '-',
}

/** A question and a reply for the script to fill in: made by what makes those of the page, so that they are the same. */
export function ChatTemplates() {
  return (
    <>
      <template data-part="said-template">
        <SaidView message="" />
      </template>
      <template data-part="reply-template">
        <ReplyView reply={BLANK} turns={[]} />
      </template>
    </>
  )
}
