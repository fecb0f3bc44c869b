import type { Labels } from '../Labels'

const designationShortNames: Labels['designationShortNames'] = {
  'national-cancer-center': 'National Cancer Center',
  'prefectural-core': 'Prefectural core',
  'regional-core': 'Regional core',
  'specific-field-core': 'Specific field core',
  'regional-care': 'Regional cancer treatment',
  'prefectural-core-provisional': 'Prefectural core (provisional)',
  'regional-core-provisional': 'Regional core (provisional)',
  'specific-field-core-provisional': 'Specific field core (provisional)',
  'regional-care-provisional': 'Regional cancer treatment (provisional)',
  'metropolitan-core': 'Metropolitan core',
  'metropolitan-cooperation': 'Metropolitan cooperating',
  'childhood-core': 'Childhood cancer core',
  'metropolitan-childhood': 'Metropolitan childhood cancer',
  'genome-core': 'Genomic medicine core',
  'genome-hub': 'Genomic medicine designated',
  'genome-cooperation': 'Genomic medicine cooperating',
}

const provisional = (name: string) =>
  `A hospital among the ${name} that does not meet some of the national requirements and is designated for a limited time.`

const designationMeanings: Labels['designationMeanings'] = {
  'national-cancer-center':
    'The national institution at the center of cancer care and research in Japan. It supports hospitals throughout the country and trains specialists.',
  'prefectural-core':
    'A hospital designated by the national government to lead cancer care in Tokyo. It gives specialized treatment and also takes charge of training and cooperation among other hospitals.',
  'regional-core':
    'A hospital designated by the national government so that people can receive high-quality cancer care in the area where they live. It offers surgery, drug therapy and radiotherapy, palliative care, and consultation.',
  'specific-field-core':
    'A hospital designated by the national government because it sees many patients with a particular cancer.',
  'regional-care':
    'A hospital designated by the national government to support cancer care in areas that have no designated core hospital. It works in partnership with a core hospital in another area.',
  'prefectural-core-provisional': provisional('prefectural designated cancer hospitals'),
  'regional-core-provisional': provisional('regional designated cancer hospitals'),
  'specific-field-core-provisional': provisional(
    'designated cancer hospitals for a specific field',
  ),
  'regional-care-provisional': provisional('regional cancer treatment hospitals'),
  'metropolitan-core':
    'A hospital designated by the Tokyo Metropolitan Government for cancer care at as high a level as the hospitals designated by the national government.',
  'metropolitan-cooperation':
    'A hospital designated by the Tokyo Metropolitan Government for specialized treatment of particular cancers among those of the lung, stomach, large bowel, liver, breast and prostate.',
  'childhood-core':
    'A hospital designated by the national government to give specialized treatment for cancer in children and long-term support as they grow.',
  'metropolitan-childhood':
    'A hospital named by the Tokyo Metropolitan Government for treatment of childhood cancer at a high level.',
  'genome-core':
    'A hospital designated by the national government as a center of cancer genomic medicine, in which the genes of a cancer are examined to consider treatment. It also takes charge of research into new treatment and of training.',
  'genome-hub':
    'A hospital designated by the national government that can itself consider, on the basis of genetic tests of a cancer, whether there is a suitable treatment.',
  'genome-cooperation':
    'A hospital that works with core and designated hospitals on genetic tests of cancer and on treatment based on the results.',
}

export const HOSPITALS = {
  confirmers: {
    organization: 'the hospital or organization',
    metropolitan: 'the Tokyo Metropolitan Government',
    published: 'published documents',
  },
  designationMeanings,
  designationShortNames,
} satisfies Partial<Labels>
