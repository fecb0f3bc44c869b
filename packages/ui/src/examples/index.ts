import type { Examples } from './Examples'

import { actionCardExamples } from '../ActionCard/ActionCard.examples'
import { alertBannerExamples } from '../AlertBanner/AlertBanner.examples'
import { badgeExamples } from '../Badge/Badge.examples'
import { breadcrumbsExamples } from '../Breadcrumbs/Breadcrumbs.examples'
import { buttonExamples } from '../Button/Button.examples'
import { calloutExamples } from '../Callout/Callout.examples'
import { careCardExamples } from '../CareCard/CareCard.examples'
import { cardExamples } from '../Card/Card.examples'
import { cardGridExamples } from '../CardGrid/CardGrid.examples'
import { checkboxFieldExamples } from '../CheckboxField/CheckboxField.examples'
import { contentsListExamples } from '../ContentsList/ContentsList.examples'
import { dataTableExamples } from '../DataTable/DataTable.examples'
import { descriptionListExamples } from '../DescriptionList/DescriptionList.examples'
import { disclosureExamples } from '../Disclosure/Disclosure.examples'
import { doListExamples } from '../DoList/DoList.examples'
import { factValueExamples } from '../FactValue/FactValue.examples'
import { figureExamples } from '../Figure/Figure.examples'
import { fileLinkExamples } from '../FileLink/FileLink.examples'
import { filterFormExamples } from '../FilterForm/FilterForm.examples'
import { headingExamples } from '../Heading/Heading.examples'
import { heroExamples } from '../Hero/Hero.examples'
import { iconExamples } from '../Icon/Icon.examples'
import { leadExamples } from '../Lead/Lead.examples'
import { linkButtonExamples } from '../LinkButton/LinkButton.examples'
import { linkListExamples } from '../LinkList/LinkList.examples'
import { messageExamples } from '../Message/Message.examples'
import { pageTitleExamples } from '../PageTitle/PageTitle.examples'
import { paginationExamples } from '../Pagination/Pagination.examples'
import { panelExamples } from '../Panel/Panel.examples'
import { phoneNumberExamples } from '../PhoneNumber/PhoneNumber.examples'
import { proseExamples } from '../Prose/Prose.examples'
import { sectionExamples } from '../Section/Section.examples'
import { searchFieldExamples } from '../SearchField/SearchField.examples'
import { selectFieldExamples } from '../SelectField/SelectField.examples'
import { siteFooterExamples } from '../SiteFooter/SiteFooter.examples'
import { siteHeaderExamples } from '../SiteHeader/SiteHeader.examples'
import { skipLinkExamples } from '../SkipLink/SkipLink.examples'
import { tagListExamples } from '../TagList/TagList.examples'
import { textAreaFieldExamples } from '../TextAreaField/TextAreaField.examples'
import { textFieldExamples } from '../TextField/TextField.examples'
import { textLinkExamples } from '../TextLink/TextLink.examples'

/** Every component of the site with its examples. A test compares with the folders. */
export const COMPONENTS: readonly Examples[] = [
  actionCardExamples,
  alertBannerExamples,
  badgeExamples,
  breadcrumbsExamples,
  buttonExamples,
  calloutExamples,
  cardExamples,
  cardGridExamples,
  careCardExamples,
  checkboxFieldExamples,
  contentsListExamples,
  dataTableExamples,
  descriptionListExamples,
  disclosureExamples,
  doListExamples,
  factValueExamples,
  figureExamples,
  fileLinkExamples,
  filterFormExamples,
  headingExamples,
  heroExamples,
  iconExamples,
  leadExamples,
  linkButtonExamples,
  linkListExamples,
  messageExamples,
  pageTitleExamples,
  paginationExamples,
  panelExamples,
  phoneNumberExamples,
  proseExamples,
  searchFieldExamples,
  sectionExamples,
  selectFieldExamples,
  siteFooterExamples,
  siteHeaderExamples,
  skipLinkExamples,
  tagListExamples,
  textAreaFieldExamples,
  textFieldExamples,
  textLinkExamples,
]
