import { KeepTypedText as KeepTypedText_4e67de7cd74f32e470acf70fddb6e61d } from '../../../admin/components/keptText/KeepTypedText'
import { WorkflowPanel as WorkflowPanel_724fa3e64b426802dff6b6159d98ed30 } from '../../../admin/components/workflow/WorkflowPanel'
import { FindingsPanel as FindingsPanel_a61ae8ce218d074ecb01308d40ac11aa } from '../../../admin/components/authoring/FindingsPanel'
import { LanguageNotice as LanguageNotice_e764e6cf0a00190e2d8c73d6ef044f6f } from '../../../admin/components/languages/LanguageNotice'
import { TranslatedCell as TranslatedCell_b680a1834ff946e31d497d9af834b58b } from '../../../admin/components/languages/TranslatedCell'
import { JapaneseOriginal as JapaneseOriginal_465be793cd44867578a6197018b19401 } from '../../../admin/components/languages/JapaneseOriginal'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ArrayRowLabel as ArrayRowLabel_bf3dcfe5dfc9498c065dc7f25ffd46c4 } from '../../../admin/components/ArrayRowLabel'
import { NumberLabel as NumberLabel_ea3da9f6eebc75e525a4aa152560a0ec } from '../../../admin/components/register/NumberLabel'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PortalWordsClient as PortalWordsClient_588053d501d4b1ac50f2cdaadf656117 } from '../../../editor/PortalWordsClient'
import { LocalDateField as LocalDateField_b14491fa400d782409c52f21c07bceb6 } from '../../../admin/components/LocalDateField'
import { InstantCell as InstantCell_e8d1e9260203eb48d91a2d2ef1d05eaf } from '../../../admin/components/InstantCell'
import { InstantField as InstantField_ba467e37f356c82c8b78953def403781 } from '../../../admin/components/InstantField'
import { StatusCell as StatusCell_d9ac5b6d2f12cd91e680bb1d391b55fa } from '../../../admin/components/StatusCell'
import { AskAgain as AskAgain_e17da4cbc449fd804b339da3b3b31c68 } from '../../../admin/components/formState/AskAgain'
import { JapaneseTitle as JapaneseTitle_a4cdda9e6de7f6232be890b1c9d440ca } from '../../../admin/components/languages/JapaneseTitle'
import { KeepUnsavedChanges as KeepUnsavedChanges_b674a180baf391ad546182d18e6c08da } from '../../../admin/components/KeepUnsavedChanges'
import { ShowFieldErrors as ShowFieldErrors_1676ae84442416386632d3818931d468 } from '../../../admin/components/ShowFieldErrors'
import { NamedField as NamedField_5d539962f77737fd04bcbf4cba0fe8c4 } from '../../../admin/components/workflow/NamedField'
import { PreviewButton as PreviewButton_fbe3cf6bcd3a94b80b41cb41a6b2b1cb } from '../../../admin/components/preview/PreviewButton'
import { AllowedPublishButton as AllowedPublishButton_a3aae69eff28da0da22a63a45bee9c56 } from '../../../admin/components/AllowedButtons'
import { NoStatus as NoStatus_f7436c07c7f21b77638124c18ec749b4 } from '../../../admin/components/NoStatus'
import { AllowedUnpublishButton as AllowedUnpublishButton_a3aae69eff28da0da22a63a45bee9c56 } from '../../../admin/components/AllowedButtons'
import { PreviewFrame as PreviewFrame_76d1298b60dcbf5670d47afeedfbf4a8 } from '../../../admin/components/preview/PreviewFrame'
import { BlockLabel as BlockLabel_e254e972e694ced465ffbc3eb6ce038d } from '../../../admin/components/BlockLabel'
import { RichTextLabel as RichTextLabel_9ae1db2ff4ac7a868b7106dcf7fe94e5 } from '../../../blocks/layout/RichTextLabel'
import { ChatEffect as ChatEffect_a35767b637129c0c3e995a108f9fac16 } from '../../../admin/components/chatChecks/ChatEffect'
import { NextStepField as NextStepField_261c89d824bd39686b73ea675238c11f } from '../../../admin/components/chat/NextStepField'
import { ScenarioWalk as ScenarioWalk_769723c9d6537dcf5941eaa9f5e7411c } from '../../../admin/components/chat/ScenarioWalk'
import { CheckStateCell as CheckStateCell_a2956e8baab8a540eccd8b5f7436e37b } from '../../../admin/components/chatChecks/CheckStateCell'
import { CheckOne as CheckOne_4d3510be69ee58aeba0d274d277b5eff } from '../../../admin/components/chatChecks/CheckOne'
import { CheckAll as CheckAll_16e5dc0e5a3c7f085507cc409f7ef8ec } from '../../../admin/components/chatChecks/CheckAll'
import { OutputsPanel as OutputsPanel_38fdef7af9f22256f44c72cec838bfd7 } from '../../../admin/components/eventOutputs/OutputsPanel'
import { LocalTimeField as LocalTimeField_223a9e8af45f9f2b453d40b6d1d5d7a2 } from '../../../admin/components/LocalTimeField'
import { OccurrenceRowLabel as OccurrenceRowLabel_2ebfc96550ddcde547e33d5a92c84c0b } from '../../../admin/components/OccurrenceRowLabel'
import { RecurrencePhrase as RecurrencePhrase_a5eb688283ce290f8ad6a04be1cbdad6 } from '../../../admin/components/recurrence/RecurrencePhrase'
import { RecurrenceDates as RecurrenceDates_c52251750ba2ea7182d9c20e7ac636b6 } from '../../../admin/components/recurrence/RecurrenceDates'
import { FormSection as FormSection_43f151cad57e45d9c6b02e8ae482ba26 } from '../../../admin/components/FormSection'
import { ImportAboveList as ImportAboveList_c9997a387a4b7d4238f038bf0588c22c } from '../../../admin/components/eventImport/ImportAboveList'
import { FileTextNote as FileTextNote_14aeef2eff3d4691201dbc17061da33a } from '../../../admin/components/FileTextNote'
import { OwnPartsNote as OwnPartsNote_3640bfe96a91bc925693b10af83abd4c } from '../../../admin/components/OwnPartsNote'
import { WeekdaysField as WeekdaysField_be5f02613db215dbaf2164a2631892f8 } from '../../../admin/components/WeekdaysField'
import { OpeningSpanLabel as OpeningSpanLabel_e2fff71e00b83d0cde98c7b0198a5777 } from '../../../admin/components/OpeningSpanLabel'
import { OpeningHoursPreview as OpeningHoursPreview_c7ee5156337b07fb742b53c458d0862e } from '../../../admin/components/OpeningHoursPreview'
import { TrustPanel as TrustPanel_1cda4e7a03b5fd50a1e8d100402a0ed8 } from '../../../admin/components/trust/TrustPanel'
import { InviteAgain as InviteAgain_b12c49b987b94eadef1e5f55503f22be } from '../../../admin/components/accounts/InviteAgain'
import { OwnPassword as OwnPassword_85a3eac8123eab811247388583c7b21d } from '../../../admin/components/accounts/OwnPassword'
import { SecondFactor as SecondFactor_bd6fa87dc2968cd004e1b411e6a3687a } from '../../../admin/components/accounts/SecondFactor'
import { OwnSessions as OwnSessions_98a8ff90d69462227c7c56a13d0b70c5 } from '../../../admin/components/accounts/OwnSessions'
import { Suspension as Suspension_652954e659805edcbcdf0e828bbdfd37 } from '../../../admin/components/accounts/Suspension'
import { DisabledBecause as DisabledBecause_11a51f371ad8484e96b547e0da366cd2 } from '../../../admin/components/accounts/DisabledBecause'
import { DocumentsInHand as DocumentsInHand_9f03e128ba48901408b4e973d1c326e6 } from '../../../admin/components/accounts/DocumentsInHand'
import { InvitationForm as InvitationForm_db6126a1ef96dab557d8d875468eb785 } from '../../../admin/components/accounts/InvitationForm'
import { CapabilityMatrix as CapabilityMatrix_e810d03adbdb7b49141bcf66473d80c0 } from '../../../admin/components/CapabilityMatrix'
import { UnassignedRights as UnassignedRights_0a2bd7709f89089f2e2bdd611604457d } from '../../../admin/components/roles/UnassignedRights'
import { BuiltInNote as BuiltInNote_e18839f284025f226ea409b9320e869f } from '../../../admin/components/searchLab/BuiltInNote'
import { SearchEffect as SearchEffect_0d46a7bcd3760871aa90aeb30c2866fd } from '../../../admin/components/searchLab/SearchEffect'
import { TermCell as TermCell_a1efe43dc4cf1b9b9430194bfcb79375 } from '../../../admin/components/TermCell'
import { TermField as TermField_9cf1a952f89a5bfe35a46687abeee10c } from '../../../admin/components/TermField'
import { AuditExport as AuditExport_df0a640427d9c1a12f2069ad6d001a8c } from '../../../admin/components/AuditExport'
import { FeedbackHandling as FeedbackHandling_e3e65f37476b5aaf4afa6b7e1ed0b346 } from '../../../admin/components/feedback/FeedbackHandling'
import { GlobalStatus as GlobalStatus_952d12740f5a4804cc653ab6e7ac925d } from '../../../admin/components/GlobalStatus'
import { JapanTimeField as JapanTimeField_b45c9c1816c9f83330b75a5838a831ba } from '../../../admin/components/JapanTimeField'
import { BuiltInWords as BuiltInWords_1bbc522463c9c555460e6a3c7ea9b151 } from '../../../admin/components/authoring/BuiltInWords'
import { PortalNav as PortalNav_66117feb888c062f3234f02c3f52667e } from '../../../admin/components/hospitalHome/PortalNav'
import { SignOut as SignOut_98c6e1064b19d2e15cab369e613ec590 } from '../../../admin/components/signOut/SignOut'
import { PortalIcon as PortalIcon_06b1de14ae0c8f9643cf19a636d4c828 } from '../../../admin/components/PortalIcon'
import { PortalLogo as PortalLogo_266542d6900b094316fef09f77712158 } from '../../../admin/components/PortalLogo'
import { CalendarLink as CalendarLink_1e668d21e20ebdf2d09095f4fd258b3b } from '../../../admin/components/eventCalendar/CalendarLink'
import { RegisterLink as RegisterLink_f7c12f607afe92f065c86832bc2a1c86 } from '../../../admin/components/register/RegisterLink'
import { SearchLabLink as SearchLabLink_588b2d491203ccf90fc2bc524a3486cd } from '../../../admin/components/searchLab/SearchLabLink'
import { ChatLearningLink as ChatLearningLink_2e58071e9669048ad8fefb0c152c6ebb } from '../../../admin/components/chatLearning/ChatLearningLink'
import { TextChecksLink as TextChecksLink_6c5924e876094f74d52fa76ef35e5e4e } from '../../../admin/components/textChecks/TextChecksLink'
import { MailLink as MailLink_10b4485b3183d1129368b823679cef2c } from '../../../admin/components/mail/MailLink'
import { HelpLink as HelpLink_92ea84bda52324b4f7bf7e180c2850b8 } from '../../../admin/components/help/HelpLink'
import { TaskList as TaskList_2cd986980ba62c53de41ef91699b31b8 } from '../../../admin/components/tasks/TaskList'
import { FormQuestions as FormQuestions_c6b2535679aba53ada00d97656300096 } from '../../../admin/components/formState/FormQuestions'
import { SessionKeeper as SessionKeeper_3f11239de5b220737c83bcc9850ee5e7 } from '../../../admin/components/session/SessionKeeper'
import { HoldWhileTyping as HoldWhileTyping_fc35cd8ced9f02ddc5849c7d20abcf3e } from '../../../admin/components/typing/HoldWhileTyping'
import { Home as Home_f6265442eaa92ffbcb454f50515a7825 } from '../../../admin/components/hospitalHome/Home'
import { NextEventView as NextEventView_88edcb2073fcb2a58a0129f73e9b2def } from '../../../admin/components/hospitalHome/NextEventView'
import { HelpView as HelpView_28dc96034d1b09516dad66ed214213fa } from '../../../admin/components/help/HelpView'
import { HelpPrintView as HelpPrintView_92164b68e1a67f9a989fbf9bb010ad45 } from '../../../admin/components/help/HelpPrintView'
import { MailView as MailView_d33c23846b97b89b424ca3e0e7c4ebe8 } from '../../../admin/components/mail/MailView'
import { RegisterView as RegisterView_66aa233bf39876e989810cfb52720e91 } from '../../../admin/components/register/RegisterView'
import { ChatLearningView as ChatLearningView_86f37e210ca2e921b78ffc9a0bbae32e } from '../../../admin/components/chatLearning/ChatLearningView'
import { ReviewQueueView as ReviewQueueView_afa16a1e531b50b5d98954a4cbd107e6 } from '../../../admin/components/review/ReviewQueueView'
import { ReviewView as ReviewView_5841757ddb8b5e73ca98fa01bec31c94 } from '../../../admin/components/review/ReviewView'
import { EventCalendarView as EventCalendarView_9fce6cb88b523f92784c0fd9de405aa6 } from '../../../admin/components/eventCalendar/EventCalendarView'
import { PasteEventView as PasteEventView_85c77ab7b0812fd071c02b611f3e2fac } from '../../../admin/components/eventReading/PasteEventView'
import { ImportEventsView as ImportEventsView_3d06b2c1532f76337ec0fe675233f047 } from '../../../admin/components/eventImport/ImportEventsView'
import { TextChecksView as TextChecksView_a3e8f1802099b391253bc599731fb461 } from '../../../admin/components/textChecks/TextChecksView'
import { SearchLabView as SearchLabView_8efdbc6e37489e7e47e140cff0bbfb24 } from '../../../admin/components/searchLab/SearchLabView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/components/keptText/KeepTypedText#KeepTypedText": KeepTypedText_4e67de7cd74f32e470acf70fddb6e61d,
  "/admin/components/workflow/WorkflowPanel#WorkflowPanel": WorkflowPanel_724fa3e64b426802dff6b6159d98ed30,
  "/admin/components/authoring/FindingsPanel#FindingsPanel": FindingsPanel_a61ae8ce218d074ecb01308d40ac11aa,
  "/admin/components/languages/LanguageNotice#LanguageNotice": LanguageNotice_e764e6cf0a00190e2d8c73d6ef044f6f,
  "/admin/components/languages/TranslatedCell#TranslatedCell": TranslatedCell_b680a1834ff946e31d497d9af834b58b,
  "/admin/components/languages/JapaneseOriginal#JapaneseOriginal": JapaneseOriginal_465be793cd44867578a6197018b19401,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/components/ArrayRowLabel#ArrayRowLabel": ArrayRowLabel_bf3dcfe5dfc9498c065dc7f25ffd46c4,
  "/admin/components/register/NumberLabel#NumberLabel": NumberLabel_ea3da9f6eebc75e525a4aa152560a0ec,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/editor/PortalWordsClient#PortalWordsClient": PortalWordsClient_588053d501d4b1ac50f2cdaadf656117,
  "/admin/components/LocalDateField#LocalDateField": LocalDateField_b14491fa400d782409c52f21c07bceb6,
  "/admin/components/InstantCell#InstantCell": InstantCell_e8d1e9260203eb48d91a2d2ef1d05eaf,
  "/admin/components/InstantField#InstantField": InstantField_ba467e37f356c82c8b78953def403781,
  "/admin/components/StatusCell#StatusCell": StatusCell_d9ac5b6d2f12cd91e680bb1d391b55fa,
  "/admin/components/formState/AskAgain#AskAgain": AskAgain_e17da4cbc449fd804b339da3b3b31c68,
  "/admin/components/languages/JapaneseTitle#JapaneseTitle": JapaneseTitle_a4cdda9e6de7f6232be890b1c9d440ca,
  "/admin/components/KeepUnsavedChanges#KeepUnsavedChanges": KeepUnsavedChanges_b674a180baf391ad546182d18e6c08da,
  "/admin/components/ShowFieldErrors#ShowFieldErrors": ShowFieldErrors_1676ae84442416386632d3818931d468,
  "/admin/components/workflow/NamedField#NamedField": NamedField_5d539962f77737fd04bcbf4cba0fe8c4,
  "/admin/components/preview/PreviewButton#PreviewButton": PreviewButton_fbe3cf6bcd3a94b80b41cb41a6b2b1cb,
  "/admin/components/AllowedButtons#AllowedPublishButton": AllowedPublishButton_a3aae69eff28da0da22a63a45bee9c56,
  "/admin/components/NoStatus#NoStatus": NoStatus_f7436c07c7f21b77638124c18ec749b4,
  "/admin/components/AllowedButtons#AllowedUnpublishButton": AllowedUnpublishButton_a3aae69eff28da0da22a63a45bee9c56,
  "/admin/components/preview/PreviewFrame#PreviewFrame": PreviewFrame_76d1298b60dcbf5670d47afeedfbf4a8,
  "/admin/components/BlockLabel#BlockLabel": BlockLabel_e254e972e694ced465ffbc3eb6ce038d,
  "/blocks/layout/RichTextLabel#RichTextLabel": RichTextLabel_9ae1db2ff4ac7a868b7106dcf7fe94e5,
  "/admin/components/chatChecks/ChatEffect#ChatEffect": ChatEffect_a35767b637129c0c3e995a108f9fac16,
  "/admin/components/chat/NextStepField#NextStepField": NextStepField_261c89d824bd39686b73ea675238c11f,
  "/admin/components/chat/ScenarioWalk#ScenarioWalk": ScenarioWalk_769723c9d6537dcf5941eaa9f5e7411c,
  "/admin/components/chatChecks/CheckStateCell#CheckStateCell": CheckStateCell_a2956e8baab8a540eccd8b5f7436e37b,
  "/admin/components/chatChecks/CheckOne#CheckOne": CheckOne_4d3510be69ee58aeba0d274d277b5eff,
  "/admin/components/chatChecks/CheckAll#CheckAll": CheckAll_16e5dc0e5a3c7f085507cc409f7ef8ec,
  "/admin/components/eventOutputs/OutputsPanel#OutputsPanel": OutputsPanel_38fdef7af9f22256f44c72cec838bfd7,
  "/admin/components/LocalTimeField#LocalTimeField": LocalTimeField_223a9e8af45f9f2b453d40b6d1d5d7a2,
  "/admin/components/OccurrenceRowLabel#OccurrenceRowLabel": OccurrenceRowLabel_2ebfc96550ddcde547e33d5a92c84c0b,
  "/admin/components/recurrence/RecurrencePhrase#RecurrencePhrase": RecurrencePhrase_a5eb688283ce290f8ad6a04be1cbdad6,
  "/admin/components/recurrence/RecurrenceDates#RecurrenceDates": RecurrenceDates_c52251750ba2ea7182d9c20e7ac636b6,
  "/admin/components/FormSection#FormSection": FormSection_43f151cad57e45d9c6b02e8ae482ba26,
  "/admin/components/eventImport/ImportAboveList#ImportAboveList": ImportAboveList_c9997a387a4b7d4238f038bf0588c22c,
  "/admin/components/FileTextNote#FileTextNote": FileTextNote_14aeef2eff3d4691201dbc17061da33a,
  "/admin/components/OwnPartsNote#OwnPartsNote": OwnPartsNote_3640bfe96a91bc925693b10af83abd4c,
  "/admin/components/WeekdaysField#WeekdaysField": WeekdaysField_be5f02613db215dbaf2164a2631892f8,
  "/admin/components/OpeningSpanLabel#OpeningSpanLabel": OpeningSpanLabel_e2fff71e00b83d0cde98c7b0198a5777,
  "/admin/components/OpeningHoursPreview#OpeningHoursPreview": OpeningHoursPreview_c7ee5156337b07fb742b53c458d0862e,
  "/admin/components/trust/TrustPanel#TrustPanel": TrustPanel_1cda4e7a03b5fd50a1e8d100402a0ed8,
  "/admin/components/accounts/InviteAgain#InviteAgain": InviteAgain_b12c49b987b94eadef1e5f55503f22be,
  "/admin/components/accounts/OwnPassword#OwnPassword": OwnPassword_85a3eac8123eab811247388583c7b21d,
  "/admin/components/accounts/SecondFactor#SecondFactor": SecondFactor_bd6fa87dc2968cd004e1b411e6a3687a,
  "/admin/components/accounts/OwnSessions#OwnSessions": OwnSessions_98a8ff90d69462227c7c56a13d0b70c5,
  "/admin/components/accounts/Suspension#Suspension": Suspension_652954e659805edcbcdf0e828bbdfd37,
  "/admin/components/accounts/DisabledBecause#DisabledBecause": DisabledBecause_11a51f371ad8484e96b547e0da366cd2,
  "/admin/components/accounts/DocumentsInHand#DocumentsInHand": DocumentsInHand_9f03e128ba48901408b4e973d1c326e6,
  "/admin/components/accounts/InvitationForm#InvitationForm": InvitationForm_db6126a1ef96dab557d8d875468eb785,
  "/admin/components/CapabilityMatrix#CapabilityMatrix": CapabilityMatrix_e810d03adbdb7b49141bcf66473d80c0,
  "/admin/components/roles/UnassignedRights#UnassignedRights": UnassignedRights_0a2bd7709f89089f2e2bdd611604457d,
  "/admin/components/searchLab/BuiltInNote#BuiltInNote": BuiltInNote_e18839f284025f226ea409b9320e869f,
  "/admin/components/searchLab/SearchEffect#SearchEffect": SearchEffect_0d46a7bcd3760871aa90aeb30c2866fd,
  "/admin/components/TermCell#TermCell": TermCell_a1efe43dc4cf1b9b9430194bfcb79375,
  "/admin/components/TermField#TermField": TermField_9cf1a952f89a5bfe35a46687abeee10c,
  "/admin/components/AuditExport#AuditExport": AuditExport_df0a640427d9c1a12f2069ad6d001a8c,
  "/admin/components/feedback/FeedbackHandling#FeedbackHandling": FeedbackHandling_e3e65f37476b5aaf4afa6b7e1ed0b346,
  "/admin/components/GlobalStatus#GlobalStatus": GlobalStatus_952d12740f5a4804cc653ab6e7ac925d,
  "/admin/components/JapanTimeField#JapanTimeField": JapanTimeField_b45c9c1816c9f83330b75a5838a831ba,
  "/admin/components/authoring/BuiltInWords#BuiltInWords": BuiltInWords_1bbc522463c9c555460e6a3c7ea9b151,
  "/admin/components/hospitalHome/PortalNav#PortalNav": PortalNav_66117feb888c062f3234f02c3f52667e,
  "/admin/components/signOut/SignOut#SignOut": SignOut_98c6e1064b19d2e15cab369e613ec590,
  "/admin/components/PortalIcon#PortalIcon": PortalIcon_06b1de14ae0c8f9643cf19a636d4c828,
  "/admin/components/PortalLogo#PortalLogo": PortalLogo_266542d6900b094316fef09f77712158,
  "/admin/components/eventCalendar/CalendarLink#CalendarLink": CalendarLink_1e668d21e20ebdf2d09095f4fd258b3b,
  "/admin/components/register/RegisterLink#RegisterLink": RegisterLink_f7c12f607afe92f065c86832bc2a1c86,
  "/admin/components/searchLab/SearchLabLink#SearchLabLink": SearchLabLink_588b2d491203ccf90fc2bc524a3486cd,
  "/admin/components/chatLearning/ChatLearningLink#ChatLearningLink": ChatLearningLink_2e58071e9669048ad8fefb0c152c6ebb,
  "/admin/components/textChecks/TextChecksLink#TextChecksLink": TextChecksLink_6c5924e876094f74d52fa76ef35e5e4e,
  "/admin/components/mail/MailLink#MailLink": MailLink_10b4485b3183d1129368b823679cef2c,
  "/admin/components/help/HelpLink#HelpLink": HelpLink_92ea84bda52324b4f7bf7e180c2850b8,
  "/admin/components/tasks/TaskList#TaskList": TaskList_2cd986980ba62c53de41ef91699b31b8,
  "/admin/components/formState/FormQuestions#FormQuestions": FormQuestions_c6b2535679aba53ada00d97656300096,
  "/admin/components/session/SessionKeeper#SessionKeeper": SessionKeeper_3f11239de5b220737c83bcc9850ee5e7,
  "/admin/components/typing/HoldWhileTyping#HoldWhileTyping": HoldWhileTyping_fc35cd8ced9f02ddc5849c7d20abcf3e,
  "/admin/components/hospitalHome/Home#Home": Home_f6265442eaa92ffbcb454f50515a7825,
  "/admin/components/hospitalHome/NextEventView#NextEventView": NextEventView_88edcb2073fcb2a58a0129f73e9b2def,
  "/admin/components/help/HelpView#HelpView": HelpView_28dc96034d1b09516dad66ed214213fa,
  "/admin/components/help/HelpPrintView#HelpPrintView": HelpPrintView_92164b68e1a67f9a989fbf9bb010ad45,
  "/admin/components/mail/MailView#MailView": MailView_d33c23846b97b89b424ca3e0e7c4ebe8,
  "/admin/components/register/RegisterView#RegisterView": RegisterView_66aa233bf39876e989810cfb52720e91,
  "/admin/components/chatLearning/ChatLearningView#ChatLearningView": ChatLearningView_86f37e210ca2e921b78ffc9a0bbae32e,
  "/admin/components/review/ReviewQueueView#ReviewQueueView": ReviewQueueView_afa16a1e531b50b5d98954a4cbd107e6,
  "/admin/components/review/ReviewView#ReviewView": ReviewView_5841757ddb8b5e73ca98fa01bec31c94,
  "/admin/components/eventCalendar/EventCalendarView#EventCalendarView": EventCalendarView_9fce6cb88b523f92784c0fd9de405aa6,
  "/admin/components/eventReading/PasteEventView#PasteEventView": PasteEventView_85c77ab7b0812fd071c02b611f3e2fac,
  "/admin/components/eventImport/ImportEventsView#ImportEventsView": ImportEventsView_3d06b2c1532f76337ec0fe675233f047,
  "/admin/components/textChecks/TextChecksView#TextChecksView": TextChecksView_a3e8f1802099b391253bc599731fb461,
  "/admin/components/searchLab/SearchLabView#SearchLabView": SearchLabView_8efdbc6e37489e7e47e140cff0bbfb24,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
