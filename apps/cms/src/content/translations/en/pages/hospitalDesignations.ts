import { type Designation, DESIGNATIONS, labelIn, labelOf } from '@tokyo-cancer-portal/domain'
import { block, h2, h3, link, number, p, richText } from '../../../richText'
import type { TopNode } from '../../../richText/nodes'
import type { PageTranslation } from '../../Translations'
import { TITLES } from '../titles'

export const hospitalDesignations: PageTranslation = {
  title: TITLES.hospitalDesignations,
  summary:
    'Some of the hospitals that give specialized cancer treatment are designated by the national or the Tokyo Metropolitan Government. This page explains what each type of hospital is.',
  body: richText(
    p(
      'Among the hospitals that treat cancer, the national and the Tokyo Metropolitan Government designate those that meet certain requirements. One hospital may have several designations. The types of designation are not a ranking of how good a hospital is.',
    ),
    h2('Hospitals designated by the national government'),
    ...explain({
      'national-cancer-center':
        'The national institution at the center of cancer care and research in Japan. It supports hospitals throughout the country and trains specialists.',
      'prefectural-core':
        'A hospital designated by the national government to lead cancer care in Tokyo. It gives specialized treatment and also takes charge of training and cooperation among other hospitals.',
      'regional-core':
        'A hospital designated by the national government so that people can receive high-quality cancer care in the area where they live. It offers surgery, drug therapy and radiotherapy, palliative care, and consultation.',
      'regional-care':
        'A hospital designated by the national government to support cancer care in areas that have no designated core hospital. It works in partnership with a core hospital in another area.',
      'childhood-core':
        'A hospital designated by the national government to give specialized treatment for cancer in children and long-term support as they grow.',
    }),
    h2('Hospitals for cancer genomic medicine designated by the national government'),
    ...explain({
      'genome-core':
        'A hospital designated by the national government as a center of cancer genomic medicine, in which the genes of a cancer are examined to consider treatment. It also takes charge of research into new treatment and of training.',
      'genome-hub':
        'A hospital designated by the national government that can itself consider, on the basis of genetic tests of a cancer, whether there is a suitable treatment.',
      'genome-cooperation':
        'A hospital that works with core and designated hospitals on genetic tests of cancer and on treatment based on the results.',
    }),
    h2('Hospitals designated by the Tokyo Metropolitan Government'),
    ...explain({
      'metropolitan-core':
        'A hospital designated by the Tokyo Metropolitan Government for cancer care at as high a level as the hospitals designated by the national government.',
      'metropolitan-cooperation':
        'A hospital designated by the Tokyo Metropolitan Government for specialized treatment of particular cancers among those of the lung, stomach, large bowel, liver, breast and prostate.',
      'metropolitan-childhood':
        'A hospital named by the Tokyo Metropolitan Government for treatment of childhood cancer at a high level.',
    }),
    h2('About the list of hospitals on this site'),
    block({
      blockType: 'callout',
      kind: 'info',
      title: 'Some hospitals are not listed yet',
      text: 'This site lists only hospitals whose names could be confirmed. Cooperating hospitals for cancer genomic medicine are not listed because their names could not be confirmed.',
    }),
    p(
      'The Tokyo Metropolitan Government has published these numbers. Tokyo Metropolitan designated cancer hospitals: ',
      number('metropolitan-core', { basis: 'published', unit: 'none', withDate: true }),
      '; Tokyo Metropolitan cooperating cancer hospitals: ',
      number('metropolitan-cooperation', { basis: 'published', unit: 'none', withDate: true }),
      '. Of these, this site lists ',
      number('metropolitan-core', { unit: 'none' }),
      ' and ',
      number('metropolitan-cooperation', { unit: 'none' }),
      '.',
    ),
    p(link('Find a hospital', '/hospitals')),
  ),
}

function explain(texts: Partial<Record<Designation, string>>): TopNode[] {
  return DESIGNATIONS.flatMap(({ value }) => {
    const text = texts[value]
    // The lists of hospitals know the Japanese names alone.
    const name = `${labelIn('en', DESIGNATIONS, value)} (${labelOf(DESIGNATIONS, value)})`
    return text ? [h3(name), p(text)] : []
  })
}
