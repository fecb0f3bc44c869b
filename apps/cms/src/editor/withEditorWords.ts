import type { lexicalEditor } from '@payloadcms/richtext-lexical'
import { deepMergeSimple } from 'payload/shared'
import { editorWords } from './editorWords'

type Editor = ReturnType<typeof lexicalEditor>

/**
 * The editor with the portal's words. It lays its own Japanese over that of the config, so ours goes on top only once it
 * is ready.
 */
export function withEditorWords(editor: Editor): Editor {
  return async (args) => {
    const adapter = await editor(args)
    const { i18n } = args.config
    i18n.translations = deepMergeSimple(i18n.translations, { ja: { lexical: editorWords } })
    return adapter
  }
}
