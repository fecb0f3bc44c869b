import { z } from 'zod'

import { id, isObject, list, number, requiredText, text } from './fields'
import { openingHoursSchema } from './openingHours'

export const inquirySchema = z
  .object({ name: text, phone: text, hours: text, email: text, url: text })
  .nullish()
  .transform((value) => (value && Object.values(value).some(Boolean) ? value : null))
export type Inquiry = NonNullable<z.output<typeof inquirySchema>>

/** A desk: an inquiry with its hours by weekday and time; null where nothing is known of it. */
export const deskSchema = z
  .object({
    name: text,
    phone: text,
    openingHours: openingHoursSchema,
    hours: text,
    email: text,
    url: text,
  })
  .nullish()
  .transform((value) => (value && Object.values(value).some(Boolean) ? value : null))
export type Desk = NonNullable<z.output<typeof deskSchema>>

export const sourcesSchema = list(z.object({ label: text, url: text, asOf: text }))
export type Source = z.output<typeof sourcesSchema>[number]

/** What a link needs to know of the document that it leads to. */
const referencedSchema = z.object({
  id,
  slug: requiredText,
  title: text,
  name: text,
  kind: text,
  placement: text,
  website: text,
})

const REFERENCED = ['content-items', 'topics', 'resources', 'organizations', 'events'] as const

export const referenceSchema = z.preprocess(
  (value) =>
    isObject(value) && isObject(value.value) && REFERENCED.some((slug) => slug === value.relationTo)
      ? value
      : null,
  z.object({ relationTo: z.enum(REFERENCED), value: referencedSchema }).nullable(),
)
export type Reference = NonNullable<z.output<typeof referenceSchema>>

export const linkSchema = z
  .object({ label: text, reference: referenceSchema, href: text })
  .nullish()
  .transform((value) => value ?? null)
export type Link = NonNullable<z.output<typeof linkSchema>>

const imageSizeSchema = z
  .object({ filename: text, width: number, height: number })
  .nullish()
  .transform((value) => value ?? null)

export const mediaSchema = z.object({
  id,
  alt: text,
  caption: text,
  credit: text,
  filename: text,
  mimeType: text,
  /** Bytes. */
  filesize: number,
  width: number,
  height: number,
  sizes: z
    .object({ card: imageSizeSchema, large: imageSizeSchema })
    .nullish()
    .transform((value) => value ?? { card: null, large: null }),
})
export type Media = z.output<typeof mediaSchema>
