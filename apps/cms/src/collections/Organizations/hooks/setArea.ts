import { areaOfMunicipality } from '@tokyo-cancer-portal/domain'
import type { CollectionBeforeChangeHook } from 'payload'

/** The secondary medical area follows from the municipality, whatever area came in. */
export const setArea: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  area: areaOfMunicipality(data.municipality as string | null | undefined) ?? null,
})
