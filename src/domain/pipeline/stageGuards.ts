import type { Bilingual } from '../bilingual'
import type { Guard, GuardContext } from './guard'
import { isFilled } from './isFilled'
import { londonDate } from './londonDate'
import type { Stage } from './stages'

const createsJobs = {
  text: { en: 'new jobs are planned', ko: '신규 일자리가 있는 경우' },
  applies: ({ record }: GuardContext) => (record.win?.newJobs ?? 0) > 0,
}

const amountIsKnown = {
  text: { en: 'the investor can say', ko: '투자자가 금액을 밝힐 수 있는 경우' },
  applies: ({ record }: GuardContext) => record.totalInvestment?.unknown !== true,
}

const hasSafeOffer = ({ record: { proposition } }: GuardContext) =>
  isFilled(proposition?.files) || isFilled(proposition?.contentPack)

const hasSite = ({ record }: GuardContext) => isFilled(record.sites) || record.anySite === true

function hasLanded({ record, now }: GuardContext): boolean {
  const landed = new Date(record.win?.landDate ?? NaN)
  return !Number.isNaN(landed.getTime()) && londonDate(landed) <= londonDate(now)
}

const filled = (field: string, en: string, ko: string): Guard => ({ field, message: { en, ko } })
const notEmpty = (field: string, name: Bilingual): Guard =>
  filled(field, `Fill in ${name.en}.`, `${name.ko} 항목을 입력해 주십시오.`)

/** What must hold to enter a stage; whoever enters a later one needs it as well. */
export const stageGuards: Record<Stage, Guard[]> = {
  received: [filled('receivedAt', 'Say when it was received.', '접수 일시를 입력해 주십시오.')],
  triaged: [
    filled('owner', 'Assign an owner.', '담당자를 지정해 주십시오.'),
    filled(
      'routing.decidedAt',
      'The routing decision is missing: route the enquiry first.',
      '배정 결정이 없습니다. 먼저 문의를 배정해 주십시오.',
    ),
    {
      field: 'classification',
      holds: ({ record }) =>
        isFilled(record.classification) && record.classification !== 'unclassified',
      message: {
        en: 'Classify the enquiry: genuine, spam, duplicate or signpost.',
        ko: '실제 문의, 스팸, 중복, 타 기관 안내 대상 중 하나로 분류해 주십시오.',
      },
    },
    filled('themes', 'Choose at least one theme.', '테마를 하나 이상 선택해 주십시오.'),
    filled(
      'country',
      'Choose the country, or "unknown".',
      '국가를 선택하거나 "알 수 없음"을 선택해 주십시오.',
    ),
    filled('contact', 'Link a contact.', '연락처를 연결해 주십시오.'),
  ],
  responded: [
    {
      field: 'classification',
      holds: ({ record }) => record.classification === 'genuine',
      message: {
        en: 'Only a genuine enquiry goes on; close the others.',
        ko: '실제 문의만 다음 단계로 진행할 수 있습니다. 그 밖의 문의는 종결해 주십시오.',
      },
    },
    {
      field: 'interactions',
      holds: ({ facts }) => facts.hasHumanReply,
      message: {
        en: 'Record a reply by a person; automatic replies do not count.',
        ko: '담당자가 직접 보낸 답변을 기록해 주십시오. 자동 답변은 인정되지 않습니다.',
      },
    },
  ],
  prospect: [
    notEmpty('name', { en: 'the name of the project', ko: '프로젝트 이름' }),
    notEmpty('description', { en: 'the description', ko: '설명' }),
    notEmpty('investmentType', { en: 'the investment type', ko: '투자 유형' }),
    filled('company', 'Link the company.', '기업을 연결해 주십시오.'),
    notEmpty('sector', { en: 'the sector', ko: '산업 분야' }),
    notEmpty('activity', { en: 'the business activity', ko: '사업 활동' }),
    notEmpty('referralSource', { en: 'the referral source', ko: '유입 경로' }),
    notEmpty('decision', { en: 'the decision', ko: '예정된 결정' }),
    notEmpty('nextActionAt', { en: 'the date of the next action', ko: '다음 조치일' }),
  ],
  'active-project': [
    filled('projectManager', 'Assign a project manager.', '프로젝트 관리자를 지정해 주십시오.'),
    notEmpty('clientRequirements', { en: "the client's requirements", ko: '고객 요구사항' }),
    filled(
      'strategicDrivers',
      'Choose at least one strategic driver.',
      '전략적 동인을 하나 이상 선택해 주십시오.',
    ),
    {
      field: 'totalInvestment.amount',
      when: amountIsKnown,
      message: {
        en: 'Fill in the total investment, or say that the investor cannot tell.',
        ko: '총투자액을 입력하거나 투자자가 밝힐 수 없음을 표시해 주십시오.',
      },
    },
    {
      field: 'totalInvestment.currency',
      when: amountIsKnown,
      message: {
        en: 'Choose the currency of the total investment.',
        ko: '총투자액의 통화를 선택해 주십시오.',
      },
    },
    {
      field: 'sites',
      holds: hasSite,
      message: {
        en: 'Choose at least one site, or say that any will do.',
        ko: '부지를 하나 이상 선택하거나 부지 무관을 표시해 주십시오.',
      },
    },
  ],
  proposition: [
    notEmpty('proposition.deadline', { en: "the proposition's deadline", ko: '제안서 기한' }),
  ],
  'verify-win': [
    filled(
      'proposition.completedAt',
      'Say when the proposition was completed.',
      '제안서 완료 일시를 입력해 주십시오.',
    ),
    {
      field: 'proposition.files',
      holds: hasSafeOffer,
      message: {
        en: 'Attach at least one file of the proposition, or freeze a content pack.',
        ko: '제안서 파일을 하나 이상 첨부하거나 콘텐츠 묶음을 확정해 주십시오.',
      },
    },
    notEmpty('win.newJobs', { en: 'the number of new jobs (0 is allowed)', ko: '신규 일자리 수' }),
    notEmpty('win.safeguardedJobs', {
      en: 'the number of safeguarded jobs (0 is allowed)',
      ko: '유지 일자리 수',
    }),
    {
      field: 'win.averageSalary',
      when: createsJobs,
      message: {
        en: 'Fill in the average salary of the new jobs.',
        ko: '신규 일자리의 평균 급여를 입력해 주십시오.',
      },
    },
    notEmpty('win.capitalExpenditure', { en: 'the capital expenditure', ko: '설비 투자액' }),
    notEmpty('win.researchBudget', { en: 'the research budget', ko: '연구개발 예산' }),
    notEmpty('win.siteAddress', { en: 'the address of the site', ko: '사업장 주소' }),
    {
      field: 'win.landDate',
      holds: hasLanded,
      message: {
        en: 'Fill in the actual land date; it cannot be in the future.',
        ko: '실제 투자 실행일을 입력해 주십시오. 미래 날짜는 입력할 수 없습니다.',
      },
    },
    filled('win.evidence', 'Attach the evidence.', '증빙 자료를 첨부해 주십시오.'),
  ],
  won: [],
  aftercare: [
    filled(
      'aftercare.offeredAt',
      'Say when aftercare was offered.',
      '사후 관리를 제안한 일시를 입력해 주십시오.',
    ),
    notEmpty('aftercare.nextReviewAt', { en: 'the date of the next review', ko: '다음 점검일' }),
  ],
}
