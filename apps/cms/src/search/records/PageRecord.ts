import type { SearchRecord } from './SearchRecord'

/** What a page says itself; its files are added to it (`withFiles`). */
export type PageRecord = Omit<SearchRecord, 'files' | 'awaitsFiles'>
