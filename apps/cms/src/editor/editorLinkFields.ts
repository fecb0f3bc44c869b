import type { LinkFeatureServerProps } from '@payloadcms/richtext-lexical'
import type { Field, TextFieldSingleValidation } from 'payload'
import { validateHref } from '../fields/validators/validateHref'

type EditLinkFields = Extract<
  NonNullable<LinkFeatureServerProps['fields']>,
  (...args: never) => unknown
>

/** How the fields of a link in a text are named here. */
const LABELS: Record<string, string> = {
  text: 'リンクの文字',
  linkType: '行き先',
  url: 'アドレス',
  doc: 'サイト内の行き先',
}

/**
 * The editor's own link fields with our labels and our check of the address. Opening in a new window is left out:
 * whether a link does that is the site's policy, not a choice for each link.
 */
export const editorLinkFields: EditLinkFields = ({ defaultFields }) =>
  defaultFields
    .filter((field) => 'name' in field && field.name !== 'newTab')
    .map((field) =>
      withPortalRules(field as Field & { name: string }),
    ) as ReturnType<EditLinkFields>

function withPortalRules(field: Field & { name: string }): Field {
  const labelled = { ...field, label: LABELS[field.name] ?? field.name } as Field
  if (field.name === 'linkType' && labelled.type === 'radio') {
    return {
      ...labelled,
      options: [
        { value: 'custom', label: 'アドレスを入力する' },
        { value: 'internal', label: 'サイト内のデータを選ぶ' },
      ],
      admin: {},
    }
  }
  if (field.name === 'url' && labelled.type === 'text') {
    return {
      ...labelled,
      hasMany: false,
      maxLength: 2000,
      hooks: {},
      validate: validateLinkUrl,
      admin: {
        ...labelled.admin,
        description: '「/」から始まるサイト内の場所か、https:// から始まるURL',
      },
    } as Field
  }
  return labelled
}

/** The address counts only where no document of the portal is chosen. */
const validateLinkUrl: TextFieldSingleValidation = (value, options) => {
  const { linkType } = (options.siblingData ?? {}) as { linkType?: unknown }
  return linkType === 'internal' || validateHref(value, options)
}
