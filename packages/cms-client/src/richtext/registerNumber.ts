import type { RegisterNumber } from '@tokyo-cancer-portal/domain'

import { z } from 'zod'

import { flag, text } from '../schemas/fields'

/** A number in a line of text that is computed when the page is made. */
export const registerNumberSchema = z
  .object({
    blockType: z.literal('registerNumber'),
    count: text,
    basis: text,
    unit: text,
    withDate: flag,
  })
  .transform(({ count, basis, unit, withDate }): RegisterNumber => ({
    count,
    basis,
    unit,
    withDate,
  }))
