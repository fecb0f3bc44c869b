import type { Config } from 'payload'

/** The portal's own parts of the admin as a whole, for `admin.components` of the config. */
export const adminComponents: NonNullable<NonNullable<Config['admin']>['components']> = {
  graphics: {
    Logo: '/admin/components/PortalLogo#PortalLogo',
    Icon: '/admin/components/PortalIcon#PortalIcon',
  },
}
