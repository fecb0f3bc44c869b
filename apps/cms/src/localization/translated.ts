import { DEFAULT_LANGUAGE } from '@tokyo-cancer-portal/domain'
import type { Field, PayloadRequest } from 'payload'
import { text, textarea } from 'payload/shared'

type Translatable = Extract<Field, { type: 'richText' | 'text' | 'textarea' }>
type Options = { required?: boolean; maxLength?: number; req: PayloadRequest }
type Validate = (value: unknown, options: Options) => Promise<string | true> | string | true

const STOCK = { text, textarea } as unknown as Record<string, Validate>

/** What fits into a number of Japanese characters takes about twice as many letters in English. */
const ROOM_FOR_LETTERS = 2

/**
 * A text that exists once in each language. What is required is required in Japanese alone: what nobody has translated
 * yet is shown in Japanese.
 */
export function translated<F extends Translatable>(field: F): F {
  const validate = (field.validate ?? STOCK[field.type]) as Validate | undefined
  // Of each kind of field the same parts; their types know only each for itself.
  const admin = { ...field.admin, components: withOriginal(field) } as F['admin']
  return {
    ...field,
    admin,
    localized: true,
    ...(validate && {
      validate: (value: unknown, options: Options) =>
        validate(value, isDefault(options.req) ? options : relaxed(options)),
    }),
    // Payload makes the column of a required field NOT NULL, in every language, unless a condition may hide it.
    ...('required' in field && field.required
      ? { admin: { condition: () => true, ...admin } }
      : {}),
  }
}

const FOLDER = '/admin/components/languages'

/** Beside the field what it says in Japanese, and in lists the Japanese text for what is not translated. */
function withOriginal({ type, admin }: Translatable) {
  const original = `${FOLDER}/JapaneseOriginal#JapaneseOriginal`
  const components = admin?.components as Record<string, unknown> | undefined
  if (type === 'richText') return { ...components, afterInput: [original] }
  return {
    Cell: `${FOLDER}/TranslatedCell#TranslatedCell`,
    ...components,
    afterInput: [...((components?.afterInput as unknown[] | undefined) ?? []), original],
  }
}

const isDefault = ({ locale }: PayloadRequest): boolean => !locale || locale === DEFAULT_LANGUAGE

function relaxed({ maxLength, ...options }: Options): Options {
  return {
    ...options,
    required: false,
    ...(maxLength === undefined ? {} : { maxLength: maxLength * ROOM_FOR_LETTERS }),
  }
}
