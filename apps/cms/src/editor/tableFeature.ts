import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical'

const LABELS: Readonly<Record<string, string>> = { rows: '行の数', columns: '列の数' }

/** The editor's tables; the two fields of a new one have English labels only. */
export function tableFeature(): ReturnType<typeof EXPERIMENTAL_TableFeature> {
  const provider = EXPERIMENTAL_TableFeature()
  return {
    ...provider,
    feature: async (args) => {
      const { feature } = provider
      const resolved = typeof feature === 'function' ? await feature(args) : feature
      return {
        ...resolved,
        generateSchemaMap: (schemaArgs) => {
          const schemas = resolved.generateSchemaMap?.(schemaArgs) ?? new Map()
          for (const { fields } of schemas.values()) {
            for (const field of fields) {
              const label = 'name' in field ? LABELS[field.name] : undefined
              if (label) Object.assign(field, { label })
            }
          }
          return schemas
        },
      }
    },
  }
}
