import { hiddenWithoutSystem, holdsSystem } from '../../access/hiddenWithout'
import type { CollectionConfig } from 'payload'
import { collectionAccess } from '../../access/collectionAccess'
import { systemFieldAccess } from '../../access/systemFieldAccess'
import { inactivityFields } from '../../auth/inactivity/inactivityFields'
import { rememberSignIn } from '../../auth/inactivity/rememberSignIn'
import { restartClock } from '../../auth/inactivity/restartClock'
import { inviteEndpoints } from '../../auth/invite'
import { keepInvitation } from '../../auth/keepInvitation'
import { keepRoleManager } from '../../auth/keepRoleManager'
import { limitResetMail } from '../../auth/limits/limitResetMail'
import { forgetAttempts, limitSignIn } from '../../auth/limits/limitSignIn'
import { lockTokenOwner } from '../../auth/lockTokenOwner'
import { passwordEndpoint } from '../../auth/password/passwordEndpoint'
import { refuseDisabled } from '../../auth/refuseDisabled'
import { recordSignIn } from '../../auth/recordSignIn'
import { forgetSecondFactor } from '../../auth/secondFactor/forgetSecondFactor'
import { stopAfterPassword } from '../../auth/secondFactor/isPassword'
import { rememberPasswordReset, withholdSession } from '../../auth/secondFactor/passwordReset'
import { requireSecondFactor } from '../../auth/secondFactor/requireSecondFactor'
import { secondFactorEndpoints } from '../../auth/secondFactor/secondFactorEndpoints'
import { limitNewSession, limitRenewedSession } from '../../auth/sessions/limitNewSession'
import { requireLivingSession } from '../../auth/sessions/requireLivingSession'
import { sessionEndpoints } from '../../auth/sessions/sessionEndpoints'
import { refuseOldPassword, rememberHash } from '../../auth/verifiedPassword'
import { usersAuth } from '../../auth/usersAuth'
import { checkboxField } from '../../fields/checkboxField'
import { relationField } from '../../fields/relationField'
import { textField } from '../../fields/textField'
import { assignmentEndpoints } from '../../workflow/assignments/assignmentEndpoints'
import { refuseDeletionInHand } from '../../workflow/assignments/refuseDeletionInHand'
import { systemHooks } from '../systemHooks'
import { addressField } from './addressField'
import { checkPassword } from './hooks/checkPassword'
import { dropLinkOfOldAddress } from './hooks/dropLinkOfOldAddress'
import { endSessions } from './hooks/endSessions'
import { guardOwnAccount } from './hooks/guardOwnAccount'
import { releaseHeldLocks } from './hooks/releaseHeldLocks'
import { refuseExcessiveGrant } from './hooks/refuseExcessiveGrant'
import { refusePasswordBySave } from './hooks/refusePasswordBySave'
import { requireOrganization } from './hooks/requireOrganization'
import { takeNewest } from './hooks/takeNewest'
import { tellOfNewAddress } from './hooks/tellOfNewAddress'
import { refuseGreaterAccount, refuseGreaterDeletion } from './hooks/refuseGreaterAccount'

const byUserManagers = systemFieldAccess('manage-users')

/** 利用者 (docs/content-model.md). */
export const Users: CollectionConfig = {
  slug: 'users',
  typescript: { interface: 'User' },
  labels: { singular: '利用者', plural: '利用者' },
  auth: usersAuth,
  access: collectionAccess('users'),
  hooks: systemHooks('users', {
    beforeOperation: [
      limitSignIn,
      rememberHash,
      requireLivingSession,
      limitResetMail,
      checkPassword,
      lockTokenOwner,
      rememberPasswordReset,
    ],
    beforeChange: [
      takeNewest,
      guardOwnAccount,
      refusePasswordBySave,
      refuseGreaterAccount,
      refuseExcessiveGrant,
      requireOrganization,
      dropLinkOfOldAddress,
      keepInvitation,
      restartClock,
      endSessions,
    ],
    afterChange: [({ req }) => keepRoleManager(req), releaseHeldLocks, tellOfNewAddress],
    beforeDelete: [refuseGreaterDeletion, refuseDeletionInHand, forgetSecondFactor],
    afterDelete: [({ req }) => keepRoleManager(req)],
    beforeLogin: [refuseDisabled, refuseOldPassword, stopAfterPassword, requireSecondFactor],
    afterLogin: [forgetAttempts, limitNewSession, withholdSession, recordSignIn, rememberSignIn],
    afterRefresh: [limitRenewedSession],
  }),
  // Signing in and accounts are for the admin and REST, where attempts are limited and take the same time.
  graphQL: { disableMutations: true },
  endpoints: [
    ...inviteEndpoints,
    passwordEndpoint,
    ...sessionEndpoints,
    ...secondFactorEndpoints,
    ...assignmentEndpoints,
  ],
  timestamps: true,
  disableDuplicate: true,
  defaultSort: 'email',
  admin: {
    group: '運用',
    description:
      '管理画面を使う方です。異動や退職のときは、消さずに「利用を停止する」を付け、担当している内容を引き継ぎます。',
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role', 'organization', 'lastSignInAt', 'disabled'],
    listSearchableFields: ['email', 'name'],
    hideAPIURL: true,
    hidden: hiddenWithoutSystem('manage-users'),
    disableCopyToLocale: true,
    components: {
      beforeListTable: ['/admin/components/accounts/InvitationForm#InvitationForm'],
    },
  },
  fields: [
    addressField,
    {
      name: 'inviteAgain',
      type: 'ui',
      label: '招待',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        // Whoever has been in gets in again by パスワードをお忘れですか？.
        condition: ({ lastSignInAt, disabled }, _siblingData, { user }) =>
          holdsSystem(user, 'manage-users') && !lastSignInAt && disabled !== true,
        components: { Field: '/admin/components/accounts/InviteAgain#InviteAgain' },
      },
    },
    {
      name: 'ownPassword',
      type: 'ui',
      label: 'パスワード',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/admin/components/accounts/OwnPassword#OwnPassword' },
      },
    },
    {
      name: 'secondFactor',
      type: 'ui',
      label: '二段階認証',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/admin/components/accounts/SecondFactor#SecondFactor' },
      },
    },
    {
      name: 'ownSessions',
      type: 'ui',
      label: 'ログイン中',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/admin/components/accounts/OwnSessions#OwnSessions' },
      },
    },
    textField({
      name: 'name',
      label: '氏名',
      maxLength: 100,
      admin: { description: '操作の記録に残る名前です。' },
    }),
    relationField({
      name: 'role',
      label: '役割',
      relationTo: 'editor-roles',
      required: true,
      access: byUserManagers,
    }),
    relationField({
      name: 'organization',
      label: '所属',
      relationTo: 'organizations',
      access: byUserManagers,
      admin: { description: '役割の範囲が「自分の所属組織」のときは、必ず選びます。' },
    }),
    checkboxField({
      name: 'disabled',
      label: '利用を停止する',
      access: byUserManagers,
      admin: {
        description: '付けると、ログインできなくなります。',
        components: { Field: '/admin/components/accounts/Suspension#Suspension' },
      },
    }),
    ...inactivityFields,
    {
      name: 'documentsInHand',
      type: 'ui',
      label: '担当している内容',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/components/accounts/DocumentsInHand#DocumentsInHand' },
      },
    },
  ],
}
