const S = '[ \\t]{0,3}'
const ERA_YEAR = `(?:令${S}和|平${S}成|R|H)${S}(?:元|\\d{1,2})`
const WESTERN_YEAR = '(?:19|20)\\d\\d'
const YEAR = `(?:${ERA_YEAR}${S}(?:年|\\(${S}${WESTERN_YEAR}${S}年?${S}\\)${S}年?|[./-])|${WESTERN_YEAR}${S}(?:年|\\(${S}${ERA_YEAR}${S}年?${S}\\)${S}年?|[./-]))`
const OTHER_YEAR = `(?:${S}[(/]${S}(?:${ERA_YEAR}|${WESTERN_YEAR})${S}年?${S}\\)?)?`

const WEEKDAY_LETTER = '[日月火水木金土]'
const HOLIDAY = '(?:祝日?|休日?|振休|振替休日|祝・休)'
/** （水）, （水曜日）, 【水】, （月・祝）, （祝・月）, 水曜日, （Wed） */
export const WEEKDAY = `${S}(?:[(【〔\\[<〈]${S}(?:${HOLIDAY}[・,/ ])?(?:(${WEEKDAY_LETTER})${S}(?:曜${S}日?)?|(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?)${S}(?:[・,、/ ]?${S}\\(?${HOLIDAY}\\)?)?${S}[)】〕\\]>〉]|(?:の)?(${WEEKDAY_LETTER})曜日?)`

const UNITS = `(\\d{1,2})${S}月${S}(\\d{1,2})${S}日`
const SLASHED = `(\\d{1,2})${S}[/.]${S}(\\d{1,2})(?![\\d:%])`
const HYPHENED = '(\\d{1,2})-(\\d{1,2})(?![\\d-])'

/**
 * A whole date: year (may be missing), month, day, weekday (may be missing). Without a year, digits with a point are only a
 * date beside a weekday.
 */
export const DATE = new RegExp(
  `(?<![\\d.,A-Za-z@=_-]|[\\w.-]/)(?:(${YEAR})${OTHER_YEAR}${S}(?:${UNITS}|${SLASHED}|${HYPHENED})|${UNITS}|(\\d{1,2})/(\\d{1,2})(?![\\d/:%-])|(\\d{1,2})\\.(\\d{1,2})(?=${WEEKDAY}))(?:${WEEKDAY})?`,
  'giu',
)

/** A day that goes on from the date before: 、24日（水） and ・17(水) and 〜5日. */
export const NEXT_DAY = new RegExp(
  `[ \\t]{0,3}(?:から|[、,・/&＆~〜-]|および|及び|と)[ \\t]{0,3}(\\d{1,2})(?:${S}日(?!間)(?:${WEEKDAY})?|(?:${WEEKDAY.replace(`|(?:の)?(${WEEKDAY_LETTER})曜日?`, '')}))`,
  'iuy',
)

/** The same without 日 in a list that was written with slashes: 6/3・10・17. */
export const NEXT_BARE_DAY =
  /[ \t]{0,2}[、,・][ \t]{0,2}(\d{1,2})(?=[ \t]{0,2}(?:[、,・][ \t]{0,2}\d{1,2}(?:[、,・\s(]|$)|[(\n]|$))(?![\d/:月時日分名人円])/uy
