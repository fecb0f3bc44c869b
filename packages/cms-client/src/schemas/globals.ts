import { z } from 'zod'

import { group, list, number, text } from './fields'
import { layoutSchema } from './layoutBlock'
import { openingHoursSchema } from './openingHours'
import { deskSchema, linkSchema } from './shared'

export const homeSchema = z.object({ layout: layoutSchema, updatedAt: text })
export type Home = z.output<typeof homeSchema>

const linkRowSchema = z.object({ link: linkSchema })

export const navigationSchema = z.object({
  header: list(linkRowSchema),
  footer: list(z.object({ heading: text, links: list(linkRowSchema) })),
})
export type Navigation = z.output<typeof navigationSchema>

const alertSchema = z.object({
  level: text,
  title: text,
  body: text,
  link: linkSchema,
  startsAt: text,
  endsAt: text,
})
export type Alert = z.output<typeof alertSchema>

/** Published numbers of hospitals, by designation and of those with a consultation centre; null where staff have entered none. */
const hospitalTotalsSchema = z
  .object({
    label: text,
    url: text,
    asOf: text,
    counts: list(z.object({ designation: text, total: number })),
    consultationCenters: group(z.object({ total: number, asOf: text, label: text, url: text })),
  })
  .nullish()
  .transform((value) =>
    value && (value.counts.length > 0 || value.consultationCenters.total !== null) ? value : null,
  )
export type HospitalTotals = NonNullable<z.output<typeof hospitalTotalsSchema>>

export const siteSettingsSchema = z.object({
  siteName: text,
  tagline: text,
  publisher: group(
    z.object({
      name: text,
      section: text,
      address: text,
      phone: text,
      openingHours: openingHoursSchema,
      hours: text,
    }),
  ),
  consultation: deskSchema,
  alerts: list(alertSchema),
  hospitalTotals: hospitalTotalsSchema,
})
export type SiteSettings = z.output<typeof siteSettingsSchema>
