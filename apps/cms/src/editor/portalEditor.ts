import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { inlineBlocks, richTextBlocks } from '../blocks/richText/richTextBlocks'
import { LINKED_COLLECTIONS } from '../fields/linkField'
import { editorLinkFields } from './editorLinkFields'
import { portalWordsFeature } from './portalWordsFeature'
import { tableFeature } from './tableFeature'
import { withEditorWords } from './withEditorWords'

/**
 * The one editor of the portal: h2–h4, bold, lists, links, tables, blocks and computed numbers.
 *
 * Whatever is about looks (colour, size, underline, alignment) is missing on purpose, so that every page can be read
 * with any settings; `cleanRichText` takes it off pasted text too. Pictures and files come in as blocks only.
 */
export const portalEditor = withEditorWords(
  lexicalEditor({
    admin: { placeholder: '文章を入力します。「/」を押すと、見出しや部品を選べます。' },
    features: [
      portalWordsFeature(),
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      LinkFeature({
        enabledCollections: [...LINKED_COLLECTIONS],
        fields: editorLinkFields,
        // A bare address is no link text; whoever wants a link says where it leads.
        disableAutoLinks: true,
        maxDepth: 1,
      }),
      tableFeature(),
      BlocksFeature({ blocks: richTextBlocks, inlineBlocks }),
      FixedToolbarFeature(),
    ],
  }),
)
