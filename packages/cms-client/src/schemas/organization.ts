import { z } from 'zod'

import { group, list, text } from './fields'
import { openingHoursSchema } from './openingHours'
import { organizationRefSchema } from './references'
import { sourcesSchema } from './shared'

const formerNameSchema = z.object({
  name: text,
  nameKana: text,
  validFrom: text,
  validTo: text,
  source: text,
})

const designationSchema = z.object({
  type: text,
  cancers: list(z.string()),
  validFrom: text,
  validTo: text,
  source: text,
  sourceUrl: text,
  asOf: text,
  confidence: text,
  note: text,
})

const serviceSchema = z.object({
  service: text,
  availability: text,
  cancers: list(z.string()),
  note: text,
  confirmedOn: text,
  confirmedBy: text,
})

const consultationCenterSchema = z.object({
  availability: text,
  name: text,
  phone: text,
  openingHours: openingHoursSchema,
  hours: text,
  location: text,
  url: text,
  note: text,
  confirmedOn: text,
  confirmedBy: text,
})

/** One document of `organizations` (docs/content-model.md), as the site reads it. */
export const organizationSchema = organizationRefSchema.extend({
  registeredName: text,
  medicalInstitutionCode: text,
  formerNames: list(formerNameSchema),
  designations: list(designationSchema),
  municipality: text,
  area: text,
  postalCode: text,
  address: text,
  building: text,
  access: text,
  phoneHours: openingHoursSchema,
  services: list(serviceSchema),
  consultationCenter: group(consultationCenterSchema),
  summary: text,
  message: text,
  sources: sourcesSchema,
  confidence: text,
  lastConfirmedOn: text,
  updatedAt: text,
})
export type Organization = z.output<typeof organizationSchema>
export type Designation = Organization['designations'][number]
