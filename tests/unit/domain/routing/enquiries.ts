/** What an investor wrote. `theme` is where it belongs; null means the desk has to ask. */
export type SampleEnquiry = {
  language: 'en' | 'ko'
  kind: 'clear' | 'mixed' | 'vague' | 'off-topic'
  theme: string | null
  text: string
}

type Row = [kind: SampleEnquiry['kind'], theme: string | null, text: string]

export const materials = 'materials-chemistry'
export const health = 'infection-health-innovation'
export const digital = 'ai-emerging-technology'
export const netZero = 'net-zero-maritime'
export const ecosystem = 'innovation-ecosystem'
export const leadership = 'leadership-collaboration'

const english: Row[] = [
  [
    'clear',
    materials,
    'We make speciality polymers in Osaka and want a pilot line for biodegradable films somewhere near a university with good formulation people.',
  ],
  [
    'clear',
    materials,
    'Our coatings business (anti-corrosion paints) needs access to high-throughput equipment to screen new recipes. Is there anything shared we could rent by the day?',
  ],
  [
    'clear',
    materials,
    'Home and personal care ingredients maker from Mumbai. We are thinking about a surfactants R&D team of about 30 chemists in the UK.',
  ],
  [
    'clear',
    materials,
    'We develop solid electrolytes for batteries and would like to talk to people with robots that can synthesise and test hundreds of compounds a week.',
  ],
  [
    'clear',
    materials,
    'Looking for a place to scale up paper-based packaging that replaces plastic trays. Who works on recyclable packaging near you?',
  ],
  [
    'clear',
    materials,
    'Chlor-alkali derivatives producer seeking a plot on an existing chemical park with caustic soda and chlorine over the fence.',
  ],
  [
    'clear',
    materials,
    'We are an instrument company and heard that a new electron microscope facility is coming to Daresbury. How can industry users get involved?',
  ],
  [
    'clear',
    materials,
    'Catalyst and fine chemicals manufacturer, 80 staff, wants to relocate its synthesis lab from Germany.',
  ],
  [
    'clear',
    health,
    'We are a contract manufacturer of mRNA shots and are comparing sites in Europe for a fill and finish plant.',
  ],
  [
    'clear',
    health,
    'Our company has a rapid test for sepsis. We need hospitals willing to run a trial and advice on the NHS.',
  ],
  [
    'clear',
    health,
    'Biotech from Boston working on new antibiotics for resistant bacteria, interested in partners for phase 1 studies.',
  ],
  [
    'clear',
    health,
    'We make mosquito nets and insecticide sprays against malaria and would like our products evaluated.',
  ],
  [
    'clear',
    health,
    'Medical device start-up, wound dressings that stop biofilm. Do you have labs that can test against MRSA?',
  ],
  [
    'clear',
    health,
    'We plan a cell and gene therapy production unit with 120 jobs and need GMP clean rooms.',
  ],
  [
    'clear',
    health,
    'Looking for a partner hospital for paediatric wearables, asthma monitoring for children at home.',
  ],
  [
    'clear',
    health,
    'A family office asks: which pharma and life science assets near Speke are open to outside investors?',
  ],
  [
    'clear',
    digital,
    'We train large language models for insurers and need GPU time and a team of machine learning engineers.',
  ],
  [
    'clear',
    digital,
    'Quantum software company from Waterloo wants to test optimisation algorithms with industrial users.',
  ],
  [
    'clear',
    digital,
    'Game studio, 60 developers in Vancouver, opening a European office. We work on VR and Unreal.',
  ],
  [
    'clear',
    digital,
    'Do you have a supercomputer that a car parts supplier could use for simulation and digital twins?',
  ],
  [
    'clear',
    digital,
    'We build small satellites and process earth observation imagery, and look for a base with a space community.',
  ],
  ['clear', digital, 'Cyber security and private 5G for factories: who should we meet?'],
  [
    'clear',
    digital,
    'Warehouse robotics firm wants to trial autonomous picking robots with computer vision.',
  ],
  [
    'clear',
    digital,
    'Planning a data centre close to a transatlantic cable landing; what latency to New York can we expect?',
  ],
  [
    'clear',
    netZero,
    'We manufacture electrolysers and want to be close to users of green hydrogen. Please send plots with grid connection.',
  ],
  [
    'clear',
    netZero,
    'Offshore wind blade repair company looking for quayside with a heavy lift berth.',
  ],
  [
    'clear',
    netZero,
    'Pension fund with an interest in tidal energy. What is the timetable for the barrage and how is it financed?',
  ],
  [
    'clear',
    netZero,
    'Carbon capture technology vendor seeking industrial emitters for a demonstration of our solvent.',
  ],
  [
    'clear',
    netZero,
    'We run container feeder ships and would like to convert to methanol; is there a bunkering plan at the port?',
  ],
  [
    'clear',
    netZero,
    'Importing auto parts and thinking of customs relief in the freeport, about 20,000 sq m near the docks.',
  ],
  [
    'clear',
    netZero,
    'Our furnaces melt glass with electricity instead of gas. Can we run a pilot at an open site?',
  ],
  [
    'clear',
    netZero,
    'Modular housing maker from Sweden: low-carbon timber homes, interested in public housing programmes and retrofit.',
  ],
  [
    'clear',
    ecosystem,
    'Which incubators or accelerators take overseas start-ups, and is there seed money that matches ours?',
  ],
  [
    'clear',
    ecosystem,
    'We need 400 square metres of office with meeting rooms on a science park by spring. What is the rent?',
  ],
  [
    'clear',
    ecosystem,
    'Venture capital firm with a £50m fund for early-stage companies, wants deal flow and co-investors.',
  ],
  [
    'clear',
    ecosystem,
    'How many graduates a year could we hire, what do salaries look like, and can you help with apprenticeships?',
  ],
  [
    'clear',
    ecosystem,
    'What grants and R&D tax credits would a foreign small business get if it set up a lab with you?',
  ],
  [
    'clear',
    ecosystem,
    'Co-working desks for a soft landing team of five, with mentoring and introductions to angel investors.',
  ],
  [
    'clear',
    ecosystem,
    'We run a chain of innovation hubs and want to buy or build a new wet lab building for spin-outs.',
  ],
  [
    'clear',
    ecosystem,
    'Property developer interested in grade A offices and lab-enabled buildings in the Knowledge Quarter.',
  ],
  [
    'clear',
    leadership,
    'The mayor of our city will visit England in May and would like to meet the metro mayor and sign a memorandum of understanding.',
  ],
  [
    'clear',
    leadership,
    'Our embassy is organising a trade delegation of twelve companies. Could the Combined Authority host a half day?',
  ],
  [
    'clear',
    leadership,
    'Who sits on the innovation board and how do the universities and the council decide priorities together?',
  ],
  [
    'clear',
    leadership,
    'We are a regional development agency and would like to learn about your devolution deal and governance.',
  ],
  [
    'clear',
    leadership,
    'Request for a sister city agreement and exchange of officials between our two local governments.',
  ],
  [
    'clear',
    leadership,
    'Could you explain the target of 5% of GVA for R&D and who is responsible for the strategy?',
  ],
  [
    'clear',
    leadership,
    'Our chamber of commerce proposes a framework agreement with your authority; who may sign it?',
  ],
  [
    'mixed',
    health,
    'We use artificial intelligence to read chest X-rays for tuberculosis and want hospitals and clinicians to validate it on patients.',
  ],
  [
    'mixed',
    netZero,
    'Marine engine maker developing ammonia fuel, also interested in university partners and skilled workers.',
  ],
  [
    'mixed',
    materials,
    'Green chemistry company turning captured CO2 into polymers and surfactants, needs formulation scientists.',
  ],
  [
    'mixed',
    digital,
    'Machine learning start-up looking for an office and GPU computing; our models forecast demand for retailers.',
  ],
  [
    'vague',
    null,
    'Hello, we are interested in investing in your region. Please send us information.',
  ],
  [
    'vague',
    null,
    'We are a diversified group with several businesses and look for opportunities in the UK. Can we have a call?',
  ],
  ['vague', null, 'Please send your brochure and price list. Best regards.'],
  ['vague', null, 'I have money to invest and want good returns. What do you recommend?'],
  [
    'off-topic',
    null,
    'Can I get two tickets for the Liverpool v Everton derby in March and a stadium tour?',
  ],
  [
    'off-topic',
    null,
    'We offer SEO services and guarantee page one on Google. Boost your website traffic today!',
  ],
  [
    'off-topic',
    null,
    'I am a nurse from Manila looking for a job in a hospital with visa sponsorship. My CV is attached.',
  ],
  ['off-topic', null, 'What time does the ferry across the Mersey leave and can I bring my dog?'],
  [
    'off-topic',
    null,
    'I am writing my dissertation about tidal energy and would like you to fill in a short survey.',
  ],
]

const korean: Row[] = [
  [
    'clear',
    materials,
    '저희는 전기차 배터리용 고체 전해질을 개발하는 회사입니다. 로봇으로 합성 실험을 자동화한 연구시설을 이용할 수 있는지 궁금합니다.',
  ],
  [
    'clear',
    materials,
    '화장품 원료와 계면활성제를 만드는 중견기업으로 영국에 제형 연구소를 세우려고 합니다.',
  ],
  [
    'clear',
    materials,
    '생분해성 플라스틱 필름 생산라인을 유럽에 두려 합니다. 고분자 전문 인력을 구하기 쉬운지요?',
  ],
  ['clear', materials, '자동차용 방청 코팅제와 접착제 시험을 맡길 곳을 찾고 있습니다.'],
  ['clear', materials, '친환경 종이 포장재를 양산하기 전에 시험 생산을 해보고 싶습니다.'],
  [
    'clear',
    materials,
    '정밀화학 및 촉매 제조사입니다. 석유화학 단지 내 공장 부지를 알아보고 있습니다.',
  ],
  ['clear', materials, '나노입자 분석용 전자현미경 설비를 기업도 쓸 수 있습니까?'],
  [
    'clear',
    materials,
    '디스플레이용 박막 증착 기술을 보유하고 있으며 표면처리 연구진과 공동개발을 희망합니다.',
  ],
  [
    'clear',
    health,
    '당사는 백신 위탁생산 업체로 유럽 내 충전 및 완제 공장 후보지를 찾고 있습니다.',
  ],
  [
    'clear',
    health,
    '항생제 내성균을 잡는 신약을 개발 중입니다. 임상 1상을 진행할 병원을 소개받고 싶습니다.',
  ],
  [
    'clear',
    health,
    '코로나 같은 전염병을 빨리 검사하는 진단키트를 만듭니다. 영국 국민보건서비스에 납품하려면 어떻게 해야 합니까?',
  ],
  ['clear', health, '말라리아 모기 방제 제품의 효능 평가를 의뢰하고자 합니다.'],
  ['clear', health, '세포치료제와 유전자치료제를 생산할 GMP 시설을 임차하고 싶습니다.'],
  ['clear', health, '소아 천식 환자를 위한 웨어러블 의료기기를 함께 시험할 어린이병원을 찾습니다.'],
  [
    'clear',
    health,
    '제약회사 투자팀입니다. 바이오의약품 공장을 인수하거나 합작하는 방안을 검토하고 있습니다.',
  ],
  ['clear', health, '치매 어르신을 돌보는 디지털 치료제를 만들고 있어 임상의와 협업하고 싶습니다.'],
  [
    'clear',
    digital,
    '거대언어모델을 학습시키는 스타트업입니다. GPU 서버와 머신러닝 개발자를 확보할 수 있을까요?',
  ],
  ['clear', digital, '양자컴퓨터용 소프트웨어를 산업 현장에서 검증할 협력사를 구합니다.'],
  [
    'clear',
    digital,
    '모바일 게임 개발사로 유럽 스튜디오를 열 도시를 비교하고 있습니다. 가상현실 인력이 많은가요?',
  ],
  ['clear', digital, '자동차 부품 해석에 슈퍼컴퓨터와 디지털 트윈을 활용하고 싶습니다.'],
  ['clear', digital, '물류창고용 자율주행 로봇을 실증할 장소가 필요합니다.'],
  ['clear', digital, '소형 위성 영상 분석 회사입니다. 우주 관련 기업이 모여 있는 곳이 있습니까?'],
  ['clear', digital, '대서양 해저 광케이블과 가까운 곳에 데이터센터를 지으려 합니다.'],
  [
    'clear',
    digital,
    '공장용 5G 특화망과 사이버보안 솔루션을 공급하고 있습니다. 누구와 이야기하면 됩니까?',
  ],
  [
    'clear',
    netZero,
    '수전해 설비를 만드는 회사입니다. 그린수소 수요처 가까운 곳에 공장을 두고 싶습니다.',
  ],
  ['clear', netZero, '해상풍력 하부구조물을 조립할 부두와 야적장이 필요합니다.'],
  [
    'clear',
    netZero,
    '조력발전 사업에 재무적 투자자로 참여하고 싶은데 일정과 규모를 알려 주십시오.',
  ],
  ['clear', netZero, '이산화탄소 포집 기술을 실증할 산업단지를 찾고 있습니다.'],
  ['clear', netZero, '암모니아 추진 선박 엔진을 개발하는 조선 기자재 업체입니다.'],
  [
    'clear',
    netZero,
    '자유무역항에 입주하면 관세와 세금 혜택이 어떻게 되나요? 수입 부품을 조립해 재수출하려 합니다.',
  ],
  ['clear', netZero, '유리를 가스 대신 전기로 녹이는 용광로를 시험해 보고 싶습니다.'],
  [
    'clear',
    netZero,
    '수소버스와 충전소 사업을 하고 있습니다. 대중교통 탈탄소 계획에 참여할 수 있을까요?',
  ],
  [
    'clear',
    ecosystem,
    '해외 스타트업을 받아 주는 창업보육센터나 액셀러레이터가 있습니까? 초기 투자금도 필요합니다.',
  ],
  ['clear', ecosystem, '직원 10명이 쓸 공유오피스를 석 달쯤 빌리고 싶습니다. 임대료가 얼마인가요?'],
  ['clear', ecosystem, '벤처캐피털입니다. 초기 기업에 공동투자할 현지 펀드를 소개해 주십시오.'],
  [
    'clear',
    ecosystem,
    '대학 졸업생을 매년 몇 명이나 채용할 수 있는지, 연봉 수준과 직업훈련 지원을 알고 싶습니다.',
  ],
  ['clear', ecosystem, '연구소를 세우면 받을 수 있는 보조금과 세액공제 제도를 안내해 주세요.'],
  ['clear', ecosystem, '과학단지 안에 실험실이 딸린 사무실 200평 정도를 구합니다.'],
  ['clear', ecosystem, '대학의 기술이전과 분사창업 회사에 관심이 있는 엔젤투자자입니다.'],
  [
    'clear',
    leadership,
    '저희 광역시장님께서 5월에 영국을 방문하시는데 시장 면담과 업무협약 체결을 희망합니다.',
  ],
  [
    'clear',
    leadership,
    '경제사절단 열두 개 기업이 방문할 예정입니다. 연합기구에서 설명회를 열어 주실 수 있는지요?',
  ],
  ['clear', leadership, '우리 도와 자매결연을 맺고 공무원 교류를 하고 싶습니다.'],
  ['clear', leadership, '혁신위원회는 어떤 분들로 구성되며 의사결정은 어떻게 이루어집니까?'],
  [
    'clear',
    leadership,
    '지방분권과 지역혁신 정책을 배우고 싶은 지자체 연구원입니다. 담당 부서를 알려 주십시오.',
  ],
  ['clear', leadership, '상공회의소 간 양해각서를 맺으려면 누구와 협의해야 합니까?'],
  [
    'clear',
    leadership,
    '연구개발 투자 비중 5% 목표를 어떻게 추진하고 있는지, 산학관 협의체가 있는지 궁금합니다.',
  ],
  [
    'mixed',
    health,
    '인공지능으로 흉부 엑스레이를 판독해 결핵을 찾습니다. 환자 데이터로 검증해 줄 병원이 필요합니다.',
  ],
  [
    'mixed',
    netZero,
    '해양 드론과 센서로 풍력발전단지를 점검하는 회사입니다. 항만에 기지를 두고 싶습니다.',
  ],
  ['mixed', materials, '포집한 탄소로 고분자 소재와 계면활성제를 만드는 화학 스타트업입니다.'],
  [
    'mixed',
    digital,
    '머신러닝으로 유통 수요를 예측하는 회사로, 사무실과 컴퓨팅 자원이 필요합니다.',
  ],
  [
    'vague',
    null,
    '안녕하세요. 귀 지역에 투자를 검토하고 있습니다. 자료를 보내 주시면 감사하겠습니다.',
  ],
  ['vague', null, '영국 시장 진출에 관심이 많습니다. 어떤 기회가 있는지 알려 주세요.'],
  ['vague', null, '여러 사업을 하는 그룹입니다. 미팅을 요청드립니다.'],
  ['vague', null, '좋은 조건이면 투자하겠습니다. 수익률이 높은 것을 추천해 주세요.'],
  ['off-topic', null, '리버풀 축구 경기 입장권을 두 장 사고 싶습니다. 경기장 투어도 가능한가요?'],
  ['off-topic', null, '가족 여행으로 리버풀에 가는데 맛집과 호텔을 추천해 주세요.'],
  ['off-topic', null, '귀사 홈페이지 검색 순위를 올려 드립니다. 마케팅 대행 특가 할인 중입니다.'],
  [
    'off-topic',
    null,
    '간호사인데 병원에 취업하고 싶습니다. 이력서를 첨부합니다. 비자 지원이 되나요?',
  ],
  ['off-topic', null, '대학생인데 조력발전에 대한 졸업논문을 쓰고 있어 설문조사를 부탁드립니다.'],
  ['off-topic', null, '어학연수를 가려고 합니다. 홈스테이와 학비를 알려 주세요.'],
]

const samples = (language: SampleEnquiry['language'], rows: Row[]): SampleEnquiry[] =>
  rows.map(([kind, theme, text]) => ({ language, kind, theme, text }))

export const enquiries: SampleEnquiry[] = [...samples('en', english), ...samples('ko', korean)]
