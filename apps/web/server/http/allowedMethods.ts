import type { Address } from './addressOf'

import { FEEDBACK_PATH } from '../../src/feedback/feedbackPath'

const READ = ['GET', 'HEAD']
const READ_AND_POST = [...READ, 'POST']
const TAKES_POSTS = /^\/(?:api\/|review$)/

/** The methods that an address knows. */
export function allowedMethods(address: Address): readonly string[] {
  if (address.kind === 'document' && address.key === FEEDBACK_PATH) return READ_AND_POST
  return address.kind === 'passed' && TAKES_POSTS.test(address.path) ? READ_AND_POST : READ
}
