import { type Designation, DESIGNATIONS, labelIn } from '@tokyo-cancer-portal/domain'
import { block, docLink, h2, h3, link, p, richText, ul } from '../../richText'
import type { TopNode } from '../../richText/nodes'
import type { Translations } from '../Translations'

const CENTER = 'What is a Cancer Consultation and Support Center?'
const WORK_DESKS = 'Where to get advice on combining treatment and work'
const DESIGNATION_PAGE = 'Types of designated cancer hospitals'

/** Pages in English. */
export const pages: Translations['pages'] = {
  'content:consultation-center': {
    title: CENTER,
    summary:
      'A desk where anyone can get advice about cancer free of charge. You can use it before a diagnosis, if you are not a patient of that hospital, and as a family member.',
    body: richText(
      p(
        'A Cancer Consultation and Support Center (がん相談支援センター) is a consultation desk for cancer at a designated cancer hospital or a similar place. Nurses, social workers and other counselors will listen to you.',
      ),
      block({
        blockType: 'callout',
        kind: 'important',
        title: 'Consultation is free of charge',
        text: 'You can use it even if you do not go to that hospital, and even before you have been diagnosed with cancer.',
      }),
      h2('Who can use it?'),
      ul(
        'Patients',
        'Families',
        'Anyone, including people who live in the area',
        'People who are worried and have not been diagnosed with cancer',
      ),
      h2('You can ask about work too'),
      p(
        'Some centers have a coordinator who helps people combine treatment and work (両立支援コーディネーター). Please talk to someone before you decide whether to leave your job. Other desks are introduced in “',
        docLink(WORK_DESKS, 'content:work-consultation-desks'),
        '”.',
      ),
      h2('Where are they?'),
      p(
        'According to an announcement by the Tokyo Metropolitan Government in January 2025, there are centers at 49 hospitals in Tokyo. On this site, telephone numbers and opening hours that could not be confirmed are shown as 「未確認」 (not confirmed).',
      ),
      p(link('Find a hospital', '/hospitals')),
    ),
  },
  'content:work-consultation-desks': {
    title: WORK_DESKS,
    summary:
      'Desks in Tokyo where you can get advice on working while receiving treatment, returning to work, and looking for work.',
    body: richText(
      p(
        'If you are unsure about work, please talk to someone before you decide on your own. Telephone numbers and opening hours are not confirmed and so are not listed.',
      ),
      h2('Cancer Consultation and Support Centers (がん相談支援センター)'),
      p(
        'These are desks at designated cancer hospitals and similar places. Anyone can use them, even before a diagnosis of cancer. For details, see “',
        docLink(CENTER, 'content:consultation-center'),
        '”.',
      ),
      h2('Tokyo Occupational Health Support Center (東京産業保健総合支援センター)'),
      p(
        'Workplaces, and patients who work, can apply free of charge. For details, see “',
        docLink(
          'Support for combining treatment and work by the Occupational Health Support Center',
          'content:sanpo-services',
        ),
        '”.',
      ),
      h2('Regional Occupational Health Centers (地域産業保健センター)'),
      p(
        'Desks for owners of small workplaces with fewer than 50 workers and for the people who work there. They give advice on managing health.',
      ),
      h2('Consultation desk at Tokyo Rosai Hospital (東京労災病院)'),
      p(
        'You can get advice at the desk on combining treatment and work. People who are not patients of this hospital can use it too.',
      ),
      h2('Hello Work in Tokyo (ハローワーク)'),
      p(
        'An institution for people who are looking for work. It also gives advice on finding a job to people under long-term treatment, such as people with cancer.',
      ),
    ),
  },
  'content:hospital-designations': {
    title: DESIGNATION_PAGE,
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
        text: 'According to an announcement by the Tokyo Metropolitan Government on March 12, 2025, there are 9 Tokyo Metropolitan designated cancer hospitals and 20 Tokyo Metropolitan cooperating cancer hospitals. This site lists only hospitals whose names could be confirmed. Cooperating hospitals for cancer genomic medicine are not listed because their names could not be confirmed.',
      }),
      p(link('Find a hospital', '/hospitals')),
    ),
  },
  'content:for-patients': {
    title: 'For patients',
    summary:
      'A starting point for people who have been told that they have cancer and people under treatment: where to get advice, hospitals, work and money.',
    body: richText(
      p(
        'You do not need to read everything in a hurry. Please start with what concerns you, at your own pace.',
      ),
      h2('When you want to talk to someone first'),
      ul(
        docLink(CENTER, 'content:consultation-center'),
        docLink(WORK_DESKS, 'content:work-consultation-desks'),
      ),
      h2('When you want to know about hospitals'),
      ul(
        link('Find a hospital', '/hospitals'),
        docLink(DESIGNATION_PAGE, 'content:hospital-designations'),
      ),
      h2('Work and money'),
      ul(
        docLink('Combining treatment and work', 'topic:work'),
        docLink('Resources that help you look for a job', 'content:job-hunting-resources'),
        docLink('Financial support', 'topic:money'),
      ),
      h2('When you want to meet other patients or to learn'),
      ul(link('Find an event', '/events')),
    ),
  },
  'content:for-families': {
    title: 'For families',
    summary:
      'A starting point for families who support a patient: desks where families can get advice on their own, and events they can attend.',
    body: richText(
      p(
        'People who support someone can have hard and uncertain times too. Families can seek advice on their own.',
      ),
      h2('When you want to talk to someone'),
      ul(docLink(CENTER, 'content:consultation-center')),
      h2('When you want to look things up together'),
      ul(
        link('Find a hospital', '/hospitals'),
        docLink(DESIGNATION_PAGE, 'content:hospital-designations'),
        docLink('Combining treatment and work', 'topic:work'),
      ),
      h2('Gatherings you can attend'),
      ul(link('Find an event', '/events')),
    ),
  },
  'content:cancer-and-work': {
    title: 'Combining cancer treatment and work',
    summary:
      'Information for people who work while receiving cancer treatment and for the workplaces that support them: where to get advice, resources for companies, subsidies and survey results.',
    body: richText(
      p(
        'Many people who have been diagnosed with cancer work while receiving treatment. Before you decide anything about your job, there are places where you can talk to someone.',
      ),
      h2('For people who work or are looking for work'),
      ul(
        docLink(WORK_DESKS, 'content:work-consultation-desks'),
        docLink('Resources that help you look for a job', 'content:job-hunting-resources'),
        docLink(
          'Activities of the Tokyo association of labor and social security attorneys',
          'content:sharoushi-activities',
        ),
      ),
      h2('For workplaces and companies'),
      ul(
        docLink('Tools for companies that support treatment and work', 'content:employer-tools'),
        docLink('Seminars for companies', 'content:employer-seminars'),
        docLink(
          'Subsidies for companies that help combine treatment and work',
          'content:employment-grant',
        ),
        docLink('Services of the Occupational Health Support Center', 'content:sanpo-services'),
        docLink('Company awards and case examples', 'content:company-awards'),
      ),
      h2('Survey results and meeting documents'),
      ul(
        docLink(
          'Results of surveys on employment, meeting documents and more',
          'content:surveys-and-meetings',
        ),
        docLink(
          'Survey of people who have had head and neck cancer',
          'content:head-and-neck-survey',
        ),
      ),
    ),
  },
  'content:about-this-portal': {
    title: 'How to use the Tokyo Cancer Portal',
    summary:
      'What you can find on this site, and what it means where it says 「未確認」 (not confirmed).',
    body: richText(
      h2('What you can find'),
      ul(
        [
          link('Hospitals', '/hospitals'),
          ': cancer hospitals in Tokyo designated by the national or the Tokyo Metropolitan Government',
        ],
        [link('Events', '/events'), ': patient gatherings, lectures, consultation events and more'],
        [
          link('Resources', '/resources'),
          ': handbooks, teaching materials, survey reports and sites of other organizations',
        ],
      ),
      h2('About 「未確認」 (not confirmed)'),
      p(
        'We do not write guesses: what could not be confirmed is shown as 「未確認」 (not confirmed). Telephone numbers, facilities of hospitals and other facts are added as they are confirmed.',
      ),
    ),
  },
  'content:accessibility': {
    title: 'Web accessibility policy',
    summary: 'What we aim for so that everyone can use this site, and where we stand.',
    body: richText(
      p(
        'The Tokyo Cancer Portal aims to let everyone get information, whatever their illness, disability, age or device.',
      ),
      h2('Scope'),
      p('All pages of this site. Other sites that it links to are not included.'),
      h2('Goal'),
      p(
        'Our goal is to conform to level AA of the Japanese Industrial Standard JIS X 8341-3:2016. We also aim for level AA of WCAG 2.2.',
      ),
      h2('Test results'),
      p(
        'Results of a test based on JIS X 8341-3:2016 are not confirmed. When we have carried out a test, we will publish the results on this page.',
      ),
      h2('What we pay attention to'),
      ul(
        'Headings and tables are marked up correctly, so that screen readers can read them in order',
        'All pages can be read without JavaScript',
        'Text size follows the settings of your device and browser',
        'There are no images that change by themselves and no videos that play by themselves',
      ),
      h2('Exceptions'),
      p(
        'Files such as PDFs, and videos and documents made by other organizations, may not meet the goal. As far as possible, we make their content understandable in the text of a page as well.',
      ),
      h2('Contact'),
      p(
        'The Bureau of Public Health of the Tokyo Metropolitan Government is responsible. Its telephone number and opening hours are not confirmed.',
      ),
    ),
  },
}

function explain(texts: Partial<Record<Designation, string>>): TopNode[] {
  return DESIGNATIONS.flatMap(({ value }) => {
    const text = texts[value]
    return text ? [h3(labelIn('en', DESIGNATIONS, value)), p(text)] : []
  })
}
