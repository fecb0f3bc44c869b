import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'

/** Whether a request is about the Japanese texts, which it is unless it says otherwise. */
export const isJapanese = ({ locale }: Pick<PayloadRequest, 'locale'>): boolean =>
  !locale || locale === DEFAULT_LANGUAGE
