import { parseCapabilities } from '@tokyo-cancer-portal/domain'
import type { JSONField } from 'payload'

/** What the role may do in each collection, ticked in a table. */
export const capabilitiesField: JSONField = {
  type: 'json',
  name: 'capabilities',
  label: '内容ごとの権限',
  defaultValue: {},
  validate: (value) =>
    value === undefined ||
    value === null ||
    parseCapabilities(value) !== undefined ||
    '権限の指定が正しくありません。表で選び直してください。',
  admin: {
    description: '公開されている内容は、誰でも見られます。',
    components: { Field: '/admin/components/CapabilityMatrix#CapabilityMatrix' },
  },
}
