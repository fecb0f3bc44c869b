import type { TermTranslation } from '../Translations'

const said = (term: string, explanation: string): TermTranslation => ({ term, explanation })

/**
 * Terms whose English name is certain, in the words of the English pages. Each explanation says what the Japanese one
 * says and no more. Names that are everyday words in English (stage, breast, fertility) are left out: they would be
 * explained where they mean something else.
 */
export const terms: Readonly<Record<string, TermTranslation>> = {
  'term:tumor': said(
    'tumor',
    'A lump or other growth that is made when cells of the body increase. There are benign and malignant ones (cancer).',
  ),
  'term:tumor-marker': said(
    'tumor marker',
    'A substance in blood or urine that may increase when there is cancer. Together with other tests it helps with diagnosis and treatment.',
  ),
  'term:biopsy': said(
    'biopsy',
    'A test in which a small part of the body is taken and examined closely, for example under a microscope.',
  ),
  'term:pathological-diagnosis': said(
    'pathological diagnosis',
    'Judging the kind and nature of a disease by examining tissue or cells from the body, for example under a microscope.',
  ),
  'term:cytology': said(
    'cytology',
    'A test in which cells that were scraped off, or cells in sputum, urine and the like, are examined under a microscope.',
  ),
  'term:endoscope': said(
    'endoscope',
    'A medical instrument with a camera at the tip of a thin tube. It is used to look inside the body, to take tissue and for treatment.',
  ),
  'term:metastasis': said(
    'metastasis',
    'Cancer cells move from the place where they first appeared to another place, for example with the flow of blood or lymph, and grow there.',
  ),
  'term:rare-cancer': said(
    'rare cancer',
    'Cancers that few people have, so that hospitals with experience in their care and research tend to be limited.',
  ),
  'term:childhood-cancer': said(
    'childhood cancer',
    'A general name for the cancers that children have. Many differ from those of adults in kind and nature.',
  ),
  'term:chemotherapy': said(
    'chemotherapy',
    'Treatment with drugs that reduce cancer cells or keep them from increasing.',
  ),
  'term:drug-therapy': said(
    'drug therapy',
    'A general name for treatment with drugs. For cancer, anticancer drugs, drugs related to hormones and others are used.',
  ),
  'term:anticancer-drug': said(
    'anticancer drug',
    'A drug that is used to reduce cancer cells or to keep them from increasing.',
  ),
  'term:molecular-targeted-drug': said(
    'molecularly targeted drug',
    'A drug that is made to act on particular substances, such as those of cancer cells.',
  ),
  'term:hormone-therapy': said(
    'hormone therapy',
    'Treatment that keeps a cancer from growing, for example by holding back the action of hormones.',
  ),
  'term:immunotherapy': said(
    'immunotherapy',
    'Ways to treat cancer that make use of immunity, which protects the body. Some have been scientifically shown to work, and others have not.',
  ),
  'term:radiotherapy': said(
    'radiotherapy',
    'Treatment in which radiation is directed at the part of the body with cancer, to reduce cancer cells or to ease symptoms.',
  ),
  'term:palliative-care': said(
    'palliative care',
    'Support that eases the suffering of body and mind that comes with an illness, so that people can live as themselves. It can be received alongside treatment, from the time of diagnosis.',
  ),
  'term:supportive-care': said(
    'supportive care',
    'Treatment and care to prevent or lessen the symptoms of cancer and the side effects of treatment.',
  ),
  'term:side-effect': said(
    'side effect',
    'A change in the body that is not wanted and happens apart from the purpose of a treatment.',
  ),
  'term:lymphedema': said(
    'lymphedema',
    'Swelling of an arm, a leg or another part, because the flow of lymph is held up.',
  ),
  'term:pressure-ulcer': said(
    'pressure ulcer',
    'Damage to the skin and the tissue under it, because a part of the body has been pressed for long, for example by staying in the same position. Also called a bedsore.',
  ),
  'term:second-opinion': said(
    'second opinion',
    'Asking somebody other than your present doctor, such as a doctor at another hospital, for an opinion on a diagnosis or a plan of treatment.',
  ),
  'term:informed-consent': said(
    'informed consent',
    'Agreeing to a treatment or the like after having received enough explanation about the illness and the treatment, and having understood it.',
  ),
  'term:genomic-medicine': said(
    'genomic medicine',
    'Medicine that uses the information of genes to consider, for example, treatment that suits the constitution and the nature of the illness of each person.',
  ),
  'term:consultation-support-center': said(
    'Cancer Consultation and Support Center',
    'A desk where anyone can get advice about cancer free of charge. Centers are at designated cancer hospitals and similar places, and you can use them even if you are not a patient there.',
  ),
  'term:medical-social-worker': said(
    'medical social worker',
    'A professional, for example in a hospital, who gives advice on life during treatment, money, work and life after leaving the hospital, and thinks about them together with you.',
  ),
  'term:peer-support': said(
    'peer support',
    'People who have gone through a similar illness or situation listen to each other and support each other.',
  ),
  'term:high-cost-medical-expense-benefit': said(
    'high-cost medical expense benefit',
    'A scheme of public health insurance. When the medical expenses paid to hospitals and pharmacies in a month exceed an upper limit, the part above it is paid back later.',
  ),
  'term:injury-and-sickness-allowance': said(
    'injury and sickness allowance',
    'Money that is paid to members of company health insurance and the like who are off work because of illness or injury and do not receive enough pay.',
  ),
  'term:disability-pension': said(
    'disability pension',
    'A public pension for people whose life or work is affected by illness or injury and who meet the conditions. Younger people can receive it too.',
  ),
  'term:occupational-physician': said(
    'occupational physician',
    'A doctor at a workplace who advises the company and its workers as a specialist, so that people can work in good health.',
  ),
  'term:sanpo-center': said(
    'Occupational Health Support Center',
    'An institution that advises and supports companies, occupational physicians and others on health at work and on combining treatment and work.',
  ),
  'term:sharoushi': said(
    'labor and social security attorney',
    'A specialist in the laws on labor and social insurance. They give advice on procedures for pensions and health insurance, and on problems at work.',
  ),
}
