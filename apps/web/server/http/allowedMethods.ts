import type { Address } from './addressOf'

import { FEEDBACK_PATH } from '../../src/feedback/feedbackPath'
import { pageAddress } from '../../src/languages/pageAddress'

const READ = ['GET', 'HEAD']
const READ_AND_POST = [...READ, 'POST']
const TAKES_POSTS = /^\/(?:api\/|review$)/

/** The methods that an address knows. */
export function allowedMethods(address: Address): readonly string[] {
  const isForm = address.kind === 'document' && pageAddress(address.key).path === FEEDBACK_PATH
  if (isForm) return READ_AND_POST
  return address.kind === 'passed' && TAKES_POSTS.test(address.path) ? READ_AND_POST : READ
}
