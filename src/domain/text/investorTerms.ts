import { terms } from './terms'

/** What people write who come for business; who uses none of it may not be an investor at all. */
export const investorTerms = {
  en: terms(`
    we, our, us, company, firm, group, business, manufactur*, maker, producer, invest*, fund,
    capital, start up, startup, supplier, vendor, operator, developer, produc*, develop*, factory,
    plant, facility, site, plot, partner*, joint venture, collaborat*, research*, r d, technology,
    industry, industrial, jobs, relocat*, expan*, subsidiary, headquarters, project, pilot, market,
    customers, delegation
  `),
  ko: terms(`
    저희, 당사, 자사, 우리 회사, 우리 기관, 우리 시, 우리 도, 회사, 기업, 업체, 법인, 그룹, 투자,
    자본, 펀드, 개발, 생산, 제조, 공급, 공장, 부지, 시설, 설비, 사업, 연구, 기술, 산업, 협력, 협업,
    합작, 파트너, 스타트업, 진출, 이전, 설립, 유치, 채용, 고용, 고객, 시장 진출, 실증, 상용화,
    양산, 대표단, 사절단, 프로젝트
  `),
}
