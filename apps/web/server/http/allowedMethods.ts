import type { Address } from './addressOf'

import { CHAT_PATH } from '../../src/chat/chatPath'
import { FEEDBACK_PATH } from '../../src/feedback/feedbackPath'
import { pageAddress } from '../../src/languages/pageAddress'

const READ = ['GET', 'HEAD']
const READ_AND_POST = [...READ, 'POST']
/** Pages that answer forms. */
const FORMS = new Set([CHAT_PATH, FEEDBACK_PATH])
const TAKES_POSTS = /^\/(?:api\/|review$)/

/** The methods that an address knows. */
export function allowedMethods(address: Address): readonly string[] {
  const isForm = address.kind === 'document' && FORMS.has(pageAddress(address.key).path)
  if (isForm) return READ_AND_POST
  return address.kind === 'passed' && TAKES_POSTS.test(address.path) ? READ_AND_POST : READ
}
