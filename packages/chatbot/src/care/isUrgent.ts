import type { CareList } from '../model/Knowledge'

/** Whether somebody needs a person at once. */
export const isUrgent = (list: CareList): boolean => list === 'crisis' || list === 'emergency'
