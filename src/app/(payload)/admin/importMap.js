import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { JsonFacts as JsonFacts_e96ba15e066f42e8ae9bc731fa37cf57 } from '@/admin/fields/JsonFacts'
import { EnquiryNotices as EnquiryNotices_12155fc9dfeecdbf2018cbb89887ee57 } from '@/admin/mail/EnquiryNotices'
import { ShownElsewhere as ShownElsewhere_092b58f9d5ddc7dd9c8ad9c9a5ab3796 } from '@/admin/fields/ShownElsewhere'
import { StageCell as StageCell_4f7f6243d067bea4cbd0656e34d8f06b } from '@/admin/cells/StageCell'
import { MovePanel as MovePanel_2ede741efcc7537d0a79d7c6d0a12935 } from '@/admin/move/MovePanel'
import { StatusCell as StatusCell_8174e54c99207940467a0aa8a3e8a813 } from '@/admin/cells/StatusCell'
import { OwnLabel as OwnLabel_730ebe8fb97ff5ea168105bc6eba0417 } from '@/admin/fields/OwnLabel'
import { DueCell as DueCell_c8f8e4aa59c76daca736df425b590c0e } from '@/admin/cells/DueCell'
import { EnquirySender as EnquirySender_f90029c358c61f074a6e05e5d93c2ed5 } from '@/admin/mail/EnquirySender'
import { CountryCell as CountryCell_fa5bd752fcfc227e255704e28f7307b7 } from '@/admin/cells/CountryCell'
import { CountryField as CountryField_3a14784690221a9fa9fa567c8b7d8c19 } from '@/admin/fields/CountryField'
import { ReplyPanel as ReplyPanel_11b091dee78240ce833cc47815cd5ce3 } from '@/admin/reply/ReplyPanel'
import { WhyThisOwner as WhyThisOwner_62dd7ca78247ac5c51e4b2f8335baaba } from '@/admin/routing/WhyThisOwner'
import { Timeline as Timeline_28373465ff7f175e5b100cdcacfeee48 } from '@/admin/timeline/Timeline'
import { CutShortNote as CutShortNote_b7af5a52679b369182a95accb04b548d } from '@/admin/lists/CutShortNote'
import { DuplicatesPanel as DuplicatesPanel_5f26840bed7c69756af230eb69a902c3 } from '@/admin/duplicates/DuplicatesPanel'
import { UndoMerge as UndoMerge_2b1f0aa7d699ad39fdabb85c5aafb5cf } from '@/admin/duplicates/UndoMerge'
import { InteractionSender as InteractionSender_114fc8dc7700c49427a6185be332bfc8 } from '@/admin/mail/InteractionSender'
import { StateCell as StateCell_ddcc52afd297ef46bfd389ff85cee7dd } from '@/admin/cells/StateCell'
import { ScanErrorCell as ScanErrorCell_d4a984a825a29671089bb6cf48186c9d } from '@/admin/cells/ScanErrorCell'
import { SizeCell as SizeCell_b37862621987049c531380c0cd79b659 } from '@/admin/cells/SizeCell'
import { AttachmentFile as AttachmentFile_6380c747baf6942b299ae147c7d210d4 } from '@/admin/attachments/AttachmentFile'
import { WordCell as WordCell_08e09da220fb6b748aff2d8d307fe1ab } from '@/admin/cells/WordCell'
import { MailPanel as MailPanel_24478b471617fab90f415ff064a3a5ab } from '@/admin/mail/MailPanel'
import { FromCell as FromCell_74a1f75b0b332c715d547e0b593db08f } from '@/admin/mail/FromCell'
import { PlainText as PlainText_68ce98a7f03a374cb1773911c9d1c634 } from '@/admin/fields/PlainText'
import { BilingualCell as BilingualCell_033244ca2b6b87b76b5029dc4ff8ec15 } from '@/admin/cells/BilingualCell'
import { FailureCell as FailureCell_e4ce4d97ad6ad0f8d9d93739a08a35b3 } from '@/admin/cells/FailureCell'
import { FailureNote as FailureNote_0c8e97608b9beb8f592c5fce22f2211f } from '@/admin/fields/FailureNote'
import { MailViews as MailViews_7abc898c1f2b1ce00d53dd2b85350264 } from '@/admin/mail/MailViews'
import { MailActions as MailActions_3fd4d8ecee062caf09b9ad17f1986a2d } from '@/admin/actions/MailActions'
import { RefusalCell as RefusalCell_60ab4d33a70a337cd0eb1039ae9fe73e } from '@/admin/cells/RefusalCell'
import { RefusalNote as RefusalNote_703e06ede41cb3a16c1adab8d0ae5692 } from '@/admin/mail/RefusalNote'
import { SendAgain as SendAgain_a75effae89f42df265fa4f8d3b3a81f5 } from '@/admin/actions/SendAgain'
import { ReleaseAddress as ReleaseAddress_1d38ed525abeb3a20a2e200a92b5d966 } from '@/admin/actions/ReleaseAddress'
import { MailboxCell as MailboxCell_0a7fdcc3933080b744c040b0e0437d3e } from '@/admin/mailboxes/MailboxCell'
import { MailboxState as MailboxState_3bbad5f0f5510466e603fbd4af39a736 } from '@/admin/mailboxes/MailboxState'
import { Release as Release_cb0d3963c5a9efd6ca31cf437a9da675 } from '@/admin/actions/Release'
import { Icon as Icon_40e1e762141bc86e9d557d32dfdbab66 } from '@/admin/brand/Icon'
import { Logo as Logo_63b9636160eb5368603ae8c735841b4e } from '@/admin/brand/Logo'
import { DeskToday as DeskToday_1002e39d6c3a77989452eb2d78ca8823 } from '@/admin/dashboard/DeskToday'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/admin/fields/JsonFacts#JsonFacts": JsonFacts_e96ba15e066f42e8ae9bc731fa37cf57,
  "@/admin/mail/EnquiryNotices#EnquiryNotices": EnquiryNotices_12155fc9dfeecdbf2018cbb89887ee57,
  "@/admin/fields/ShownElsewhere#ShownElsewhere": ShownElsewhere_092b58f9d5ddc7dd9c8ad9c9a5ab3796,
  "@/admin/cells/StageCell#StageCell": StageCell_4f7f6243d067bea4cbd0656e34d8f06b,
  "@/admin/move/MovePanel#MovePanel": MovePanel_2ede741efcc7537d0a79d7c6d0a12935,
  "@/admin/cells/StatusCell#StatusCell": StatusCell_8174e54c99207940467a0aa8a3e8a813,
  "@/admin/fields/OwnLabel#OwnLabel": OwnLabel_730ebe8fb97ff5ea168105bc6eba0417,
  "@/admin/cells/DueCell#DueCell": DueCell_c8f8e4aa59c76daca736df425b590c0e,
  "@/admin/mail/EnquirySender#EnquirySender": EnquirySender_f90029c358c61f074a6e05e5d93c2ed5,
  "@/admin/cells/CountryCell#CountryCell": CountryCell_fa5bd752fcfc227e255704e28f7307b7,
  "@/admin/fields/CountryField#CountryField": CountryField_3a14784690221a9fa9fa567c8b7d8c19,
  "@/admin/reply/ReplyPanel#ReplyPanel": ReplyPanel_11b091dee78240ce833cc47815cd5ce3,
  "@/admin/routing/WhyThisOwner#WhyThisOwner": WhyThisOwner_62dd7ca78247ac5c51e4b2f8335baaba,
  "@/admin/timeline/Timeline#Timeline": Timeline_28373465ff7f175e5b100cdcacfeee48,
  "@/admin/lists/CutShortNote#CutShortNote": CutShortNote_b7af5a52679b369182a95accb04b548d,
  "@/admin/duplicates/DuplicatesPanel#DuplicatesPanel": DuplicatesPanel_5f26840bed7c69756af230eb69a902c3,
  "@/admin/duplicates/UndoMerge#UndoMerge": UndoMerge_2b1f0aa7d699ad39fdabb85c5aafb5cf,
  "@/admin/mail/InteractionSender#InteractionSender": InteractionSender_114fc8dc7700c49427a6185be332bfc8,
  "@/admin/cells/StateCell#StateCell": StateCell_ddcc52afd297ef46bfd389ff85cee7dd,
  "@/admin/cells/ScanErrorCell#ScanErrorCell": ScanErrorCell_d4a984a825a29671089bb6cf48186c9d,
  "@/admin/cells/SizeCell#SizeCell": SizeCell_b37862621987049c531380c0cd79b659,
  "@/admin/attachments/AttachmentFile#AttachmentFile": AttachmentFile_6380c747baf6942b299ae147c7d210d4,
  "@/admin/cells/WordCell#WordCell": WordCell_08e09da220fb6b748aff2d8d307fe1ab,
  "@/admin/mail/MailPanel#MailPanel": MailPanel_24478b471617fab90f415ff064a3a5ab,
  "@/admin/mail/FromCell#FromCell": FromCell_74a1f75b0b332c715d547e0b593db08f,
  "@/admin/fields/PlainText#PlainText": PlainText_68ce98a7f03a374cb1773911c9d1c634,
  "@/admin/cells/BilingualCell#BilingualCell": BilingualCell_033244ca2b6b87b76b5029dc4ff8ec15,
  "@/admin/cells/FailureCell#FailureCell": FailureCell_e4ce4d97ad6ad0f8d9d93739a08a35b3,
  "@/admin/fields/FailureNote#FailureNote": FailureNote_0c8e97608b9beb8f592c5fce22f2211f,
  "@/admin/mail/MailViews#MailViews": MailViews_7abc898c1f2b1ce00d53dd2b85350264,
  "@/admin/actions/MailActions#MailActions": MailActions_3fd4d8ecee062caf09b9ad17f1986a2d,
  "@/admin/cells/RefusalCell#RefusalCell": RefusalCell_60ab4d33a70a337cd0eb1039ae9fe73e,
  "@/admin/mail/RefusalNote#RefusalNote": RefusalNote_703e06ede41cb3a16c1adab8d0ae5692,
  "@/admin/actions/SendAgain#SendAgain": SendAgain_a75effae89f42df265fa4f8d3b3a81f5,
  "@/admin/actions/ReleaseAddress#ReleaseAddress": ReleaseAddress_1d38ed525abeb3a20a2e200a92b5d966,
  "@/admin/mailboxes/MailboxCell#MailboxCell": MailboxCell_0a7fdcc3933080b744c040b0e0437d3e,
  "@/admin/mailboxes/MailboxState#MailboxState": MailboxState_3bbad5f0f5510466e603fbd4af39a736,
  "@/admin/actions/Release#Release": Release_cb0d3963c5a9efd6ca31cf437a9da675,
  "@/admin/brand/Icon#Icon": Icon_40e1e762141bc86e9d557d32dfdbab66,
  "@/admin/brand/Logo#Logo": Logo_63b9636160eb5368603ae8c735841b4e,
  "@/admin/dashboard/DeskToday#DeskToday": DeskToday_1002e39d6c3a77989452eb2d78ca8823,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
