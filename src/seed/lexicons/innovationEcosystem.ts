import { terms } from './terms'

/** What investors who look for space, people, money and support write about. */
export const innovationEcosystem = {
  en: terms(`
    incubator, incubation, accelerator, accelerator programme, accelerator program, start up, startup, scale up, scaleup, spin out, spinout, spin off, spinoff, founder, entrepreneur, entrepreneur*,
    early stage, seed, seed money, seed capital, seed fund, seed round, pre seed, series a, venture capital, venture fund, vc, angel, angel investor, business angel, co investor, co invest, co investment, investment fund for start ups, deal flow, pitch, pitching event, demo day,
    investor readiness, fundraising, raise capital, equity funding, match funding, growth fund, growth capital, loan, bank loan, grant, grants, subsid*, public funding, funding programme, innovate uk, tax credit, tax relief, r d tax, incentive, incentives, financial support, business support,
    soft landing, landing pad, mentoring, mentor, coaching, business advice, advisory service, market entry support, company registration, incorporat*, set up a company, setting up a company, set up a subsidiary, visa for founders, innovator visa, global talent visa, relocation support, office, offices, office space, office building, grade a office, serviced office,
    desk, hot desk, co working, coworking, workspace, work space, meeting room, flexible lease, lease, rent, rental, tenant, tenancy, landlord, square metre, square meter, square feet, sq ft, sq m, lab space, laboratory space, wet lab, dry lab, shared lab, lab building,
    fitted lab, lab to let, lab enabled, lab enabled building, grow on space, science park, business park, technology park, research park, innovation district, innovation hub, innovation centre, innovation center, innovation campus, campus, knowledge quarter, science campus, property, property developer, real estate, real estate fund, regeneration, mixed use, develop a building, commercial property,
    skills, skilled, skilled worker, workforce, talent, talent pool, recruit, recruitment, hire, hiring, graduate, graduates, apprentice*, intern, internship, placement student, salary, salaries, wage, labour cost, labor cost, staffing, training provider, vocational training, training centre, training programme, upskill*, reskill*, curriculum, college, phd student, doctoral student,
    student placement, teaching, technology transfer, tech transfer, licensing, licence a patent, license, intellectual property, patent, knowledge transfer, knowledge exchange, university spin out, commercialisation, open innovation, ecosystem, innovation network, innovation ecosystem, networking, networking event, meet up, business network, cluster organisation, matchmaking, introductions, sme, small business, small firm, living cost, cost of living, quality of life,
    broadband, gigabit, full fibre, connectivity, open data, civic data, data trust, social enterprise, community wealth, diversity, inclusive growth, testbed, test bed, proof of concept
  `),
  ko: terms(`
    창업, 창업보육, 창업보육센터, 창업지원, 창업기업, 창업자, 보육센터, 인큐베이터, 인큐베이팅, 액셀러레이터, 엑셀러레이터, 액셀러레이팅, 스타트업, 스케일업, 분사, 분사창업, 스핀오프, 스핀아웃, 벤처, 벤처기업, 벤처캐피털, 벤처캐피탈, 벤처투자, 벤처펀드, 모태펀드, 초기 기업, 초기기업, 초기 투자, 초기투자, 초기자금, 시드, 시드머니, 시드 투자, 시리즈 a, 엔젤, 엔젤투자, 엔젤투자자,
    공동투자, 공동 투자, 펀드, 투자 유치 설명, 투자유치 지원, 피칭, 데모데이, 자금 조달, 자금조달, 자금 지원, 정책자금, 매칭펀드, 성장자금, 대출, 융자, 보조금, 지원금, 정부지원금, 정부 지원, 지원제도, 지원 제도, 지원 프로그램, 기업지원, 기업 지원, 인센티브, 세액공제, 세금 감면, 세제 혜택, 세제 지원, 조세 감면, 연구개발 세액, 멘토링, 멘토, 컨설팅 지원, 경영 자문, 소프트랜딩, 정착 지원, 현지 정착, 법인 설립, 현지법인, 지사 설립,
    창업 비자, 스타트업 비자, 사무실, 사무공간, 사무 공간, 사무용, 오피스, 오피스 빌딩, 공유오피스, 공유 오피스, 공유 사무실, 코워킹, 업무공간, 업무 공간, 입주, 입주공간, 입주기업, 회의실, 임대, 임대료, 임차, 임대차, 월세, 보증금, 평수, 제곱미터, 실험실, 실험실 공간, 실험공간, 습식 실험실, 웻랩, 공용 실험실, 공유 실험실, 연구공간, 연구 공간, 과학단지, 과학공원, 사이언스파크, 사이언스 파크, 테크노파크, 연구단지, 비즈니스파크, 혁신지구,
    혁신허브, 혁신 허브, 혁신센터, 혁신 거점, 혁신 캠퍼스, 캠퍼스, 지식구역, 부동산, 부동산 개발, 부동산 투자, 디벨로퍼, 시행사, 도시재생, 재개발, 복합개발, 건물 매입, 상업용 부동산, 인재, 인재풀, 인력, 전문인력, 전문 인력, 숙련, 숙련공, 인력 양성, 인재 양성, 인력양성, 인재양성, 기술인력, 채용, 구인, 고용, 졸업생, 졸업자, 대졸, 연봉, 급여, 임금, 인건비, 견습, 도제, 인턴, 인턴십, 현장실습, 직업훈련, 직업 훈련, 재교육, 직무교육,
    교육과정, 교육 프로그램, 훈련기관, 대학원생, 박사과정, 산학협력, 산학 협력, 산학연, 기술이전, 기술 이전, 기술사업화, 사업화, 지식재산, 특허, 라이선스, 라이선싱, 지식이전, 개방형 혁신, 열린혁신, 오픈이노베이션, 오픈 이노베이션, 혁신 생태계, 생태계, 네트워킹, 네트워크 행사, 기업 네트워크, 매칭, 중소기업, 강소기업, 소기업, 생활비, 정주여건, 정주 여건, 생활 여건, 초고속 인터넷, 초고속인터넷, 기가비트, 광대역, 공공데이터, 시민데이터, 데이터 신탁, 사회적기업, 테스트베드, 개념증명
  `),
}
