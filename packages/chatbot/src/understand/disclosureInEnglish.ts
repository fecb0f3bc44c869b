import type { Disclosure } from './Disclosure'

const FAMILY =
  '(?:my )?(?:mom|mum|mother|dad|father|husband|wife|son|daughter)|my (?:\\p{L}+ )?\\p{L}+(?:[- ]in[- ]law)?|i|he|she'
const COLLEAGUE = /^my (?:boss|coworker|colleague|employee|manager|staff)/iu
const TELLS =
  'just|recently|have|has|had|got|is|am|was|been|told|that|i|he|she|diagnosed|with|found|out'
/** Other words before it say other things: died of, bleeding from, terminal. */
const KIND =
  'lung|breast|stomach|gastric|colon|bowel|colorectal|rectal|liver|pancreatic|prostate|kidney|bladder|ovarian|cervical|uterine|endometrial|thyroid|skin|brain|bone|blood|throat|oral|mouth|tongue|o?esophageal|testicular|early|acute|chronic|myeloid|lymphoblastic|hodgkin|multiple'
const ASKS =
  "(?:and )?(?:what (?:should|do|can) (?:i|we) do(?: (?:now|first|next))?|where (?:do|should) (?:i|we) (?:start|begin)|i[’']?(?: a)?m (?:scared|afraid|worried|shocked))[?]?"

const TOLD = new RegExp(
  `^(?:hello[,.! ]+|hi[,.! ]+)?(?:${FAMILY})(?:[’'](?:ve|s|m))? (?:(?:${TELLS}) ){1,6}(?:an? )?(?<cancer>(?:(?:${KIND}) ){0,2}(?:cancer|leuka?emia|lymphoma|melanoma|sarcoma|myeloma))(?: (?:yesterday|today|last (?:week|month|year)|this (?:week|month|year)))?[.,! ]*(?:${ASKS})?[.! ]*$`,
  'iu',
)

/** The same of a message in English. */
export function disclosureInEnglish(plain: string): Disclosure | null {
  const told = TOLD.exec(plain)
  if (!told) return null
  const whose = COLLEAGUE.test(plain) ? 'colleague' : 'near'
  return { of: 'cancer', whose, cancer: told.groups?.cancer ?? '' }
}
