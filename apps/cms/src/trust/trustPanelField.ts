import type { UIField } from 'payload'
import { holdsSystem } from '../access/hiddenWithout'

/** How far the organization is trusted, beside its form, for those who decide about it. */
export const trustPanelField: UIField = {
  name: 'trustPanel',
  type: 'ui',
  label: '公開のしかた',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    condition: (_data, _siblingData, { user }) => holdsSystem(user, 'set-trust'),
    components: { Field: '/admin/components/trust/TrustPanel#TrustPanel' },
  },
}
