import {
  type SampleEnquiry,
  digital,
  ecosystem,
  health,
  leadership,
  materials,
  netZero,
} from './enquiries'

type Row = [kind: SampleEnquiry['kind'], theme: string | null, text: string]

const english: Row[] = [
  [
    'clear',
    materials,
    'We are a mid-sized maker of water-based architectural paints in Turkey. Before choosing a country for our laboratory we would like to know what equipment for testing weathering and rheology exists around Liverpool.',
  ],
  [
    'clear',
    materials,
    'Our start-up grows a leather alternative from mushrooms. We are after polymer chemists and somewhere to run 200 litre batches.',
  ],
  [
    'clear',
    materials,
    'Could you put us in touch with people working on porous solids for gas separation? We supply membranes to refineries.',
  ],
  [
    'clear',
    materials,
    'Swiss perfume house with an interest in encapsulation. Is it true that Unilever has its research there?',
  ],
  [
    'clear',
    materials,
    'We recycle lithium battery black mass and need analytical services and an industrial partner for leaching trials.',
  ],
  [
    'clear',
    materials,
    'Looking for a location for an adhesives plant, COMAH upper tier, 60 jobs, ideally with existing chemical infrastructure.',
  ],
  [
    'clear',
    health,
    'Our firm produces viral vectors and lipid nanoparticles. We would be interested in a joint venture with one of the biomanufacturers in the area.',
  ],
  [
    'clear',
    health,
    'Israeli company, AI-free: a patch that measures lactate in septic children. Looking for clinical sites and a principal investigator.',
  ],
  [
    'clear',
    health,
    'We are considering moving our diagnostics R&D from Basel. Who has strength in respiratory viruses and in taking samples from patients?',
  ],
  [
    'clear',
    health,
    'Manufacturer of surgical gowns and hospital textiles with an antimicrobial finish, wants to open a UK plant.',
  ],
  [
    'clear',
    health,
    'Fund dedicated to tropical diseases would like to visit research groups that test new medicines for worms and river blindness.',
  ],
  [
    'clear',
    health,
    'We offer home dialysis and want to work with the health service on a regional pilot.',
  ],
  [
    'clear',
    digital,
    'Finnish XR studio making training for surgeons and pilots wants to open in the Baltic Triangle.',
  ],
  [
    'clear',
    digital,
    'We supply high density cooling and want to talk to operators of data centres and of supercomputers.',
  ],
  [
    'clear',
    digital,
    'Our product detects hackers in industrial control systems. Any showcase or test environment for OT security?',
  ],
  [
    'clear',
    digital,
    'Bank from Dubai wants to set up an engineering hub for its app: 200 coders and data people.',
  ],
  [
    'clear',
    digital,
    'We launch nanosatellites and would like to know about telescope expertise and ESA support nearby.',
  ],
  [
    'clear',
    digital,
    'Can our team get help using neural networks to reduce scrap in production? We are a small manufacturer of valves.',
  ],
  [
    'clear',
    netZero,
    'Korean shipbuilder seeks partners for hydrogen-powered tugboats and a place to test them.',
  ],
  [
    'clear',
    netZero,
    'We finance solar and battery parks and would like to know about available grid capacity and land.',
  ],
  [
    'clear',
    netZero,
    'We produce transition pieces for wind turbines at sea; need 15 hectares with a quay and a load-out facility.',
  ],
  [
    'clear',
    netZero,
    'Our customers in food and drink want to replace gas boilers. We lease industrial heat pumps and electric steam boilers.',
  ],
  [
    'clear',
    netZero,
    'What are the tax reliefs on the Wirral Waters freeport site and can a Chinese EV bus assembler qualify?',
  ],
  [
    'clear',
    netZero,
    'Dutch dredging and marine civil engineering group asks about tenders for the Mersey barrage.',
  ],
  [
    'clear',
    ecosystem,
    'We are a Taiwanese accelerator that sends ten teams abroad every year. Could you host a cohort and find mentors?',
  ],
  [
    'clear',
    ecosystem,
    'Our company needs bench space and a couple of desks from January, possibly at the science park; who do I call about availability?',
  ],
  [
    'clear',
    ecosystem,
    'Pension investor looking at life-science buildings as an asset class. Are there schemes looking for forward funding?',
  ],
  [
    'clear',
    ecosystem,
    'What support exists for hiring apprentices and for retraining welders as technicians?',
  ],
  [
    'clear',
    ecosystem,
    'I mentor founders in Nairobi and would like to connect them with early investors in your city.',
  ],
  [
    'clear',
    leadership,
    'The Busan Metropolitan Government would like to renew the cooperation agreement between our cities at a ceremony next spring.',
  ],
  [
    'clear',
    leadership,
    'We advise ministries in the Gulf on innovation policy and would like to interview those who lead your strategy.',
  ],
  [
    'clear',
    leadership,
    'A group of 20 mayors from Poland is touring the UK to study combined authorities; may they visit you?',
  ],
  [
    'clear',
    leadership,
    'The German-British chamber would like your board chair as keynote speaker at our annual meeting.',
  ],
  [
    'vague',
    null,
    'Hi, I got your contact at an event in London. Could we have a quick chat next week?',
  ],
  [
    'vague',
    null,
    'Our company is expanding in Europe. Please tell us the advantages of your location.',
  ],
  ['vague', null, 'We have 30 million dollars available for attractive projects in any sector.'],
  ['off-topic', null, 'Do you know where I can buy a Liverpool FC shirt signed by the players?'],
  [
    'off-topic',
    null,
    'We are an outsourcing agency offering cheap mobile app development and digital marketing. Reply for a free quote.',
  ],
  [
    'off-topic',
    null,
    'I am a PhD student looking for a postdoc position in materials chemistry. Please find my CV attached.',
  ],
  [
    'off-topic',
    null,
    'My parents live near the hospital and the construction noise is unbearable.',
  ],
]

const korean: Row[] = [
  [
    'clear',
    materials,
    '수성 페인트를 만드는 중소기업입니다. 내후성과 점도를 시험할 장비가 있는 곳을 알고 싶습니다.',
  ],
  [
    'clear',
    materials,
    '버섯으로 가죽 대체재를 만드는 스타트업인데 고분자 전문가와 200리터 규모 배치 설비가 필요합니다.',
  ],
  ['clear', materials, '기체를 분리하는 다공성 물질 연구자를 소개해 주실 수 있습니까?'],
  [
    'clear',
    materials,
    '향수와 방향제 캡슐 기술을 보유한 회사입니다. 유니레버 연구소와 협업이 가능할까요?',
  ],
  ['clear', materials, '폐배터리에서 나온 블랙매스의 침출 시험과 성분 분석을 맡기고 싶습니다.'],
  [
    'clear',
    materials,
    '접착제 공장을 지을 화학 산업용 부지를 찾고 있습니다. 고용 예정 인원은 60명입니다.',
  ],
  [
    'clear',
    health,
    '바이러스 벡터와 지질나노입자를 생산하는 업체로 현지 바이오 제조사와 합작을 원합니다.',
  ],
  [
    'clear',
    health,
    '패혈증 소아의 젖산 수치를 재는 패치를 개발했습니다. 임상기관과 책임연구자를 찾습니다.',
  ],
  ['clear', health, '호흡기 바이러스 진단 연구소를 바젤에서 옮길 계획입니다.'],
  ['clear', health, '항균 처리한 수술복과 병원용 직물을 생산합니다. 영국 공장을 검토 중입니다.'],
  ['clear', health, '집에서 하는 투석 서비스를 현지 보건당국과 시범사업으로 해 보고 싶습니다.'],
  ['clear', health, '열대병 치료제에 투자하는 펀드입니다. 연구진을 방문할 수 있을까요?'],
  ['clear', digital, '의사와 조종사를 위한 XR 훈련 콘텐츠를 만드는 스튜디오입니다.'],
  ['clear', digital, '산업제어시스템 해킹을 탐지하는 제품이 있는데 시연할 환경이 있는지요?'],
  ['clear', digital, '은행 앱을 개발하는 엔지니어링 거점을 세우고 개발자 200명을 뽑으려 합니다.'],
  ['clear', digital, '나노위성을 발사하는 회사로 망원경과 우주 전문가가 있는지 궁금합니다.'],
  [
    'clear',
    digital,
    '밸브를 만드는 작은 제조업체인데 신경망으로 불량을 줄이는 데 도움을 받을 수 있나요?',
  ],
  ['clear', digital, '고밀도 냉각 장비를 데이터센터와 슈퍼컴퓨터 운영사에 공급하고 싶습니다.'],
  ['clear', netZero, '수소로 가는 예인선을 개발 중인 조선사입니다. 시험 운항할 곳을 찾습니다.'],
  ['clear', netZero, '태양광과 배터리 발전단지에 투자합니다. 계통 여유 용량과 토지를 알려 주세요.'],
  ['clear', netZero, '해상풍력용 구조물을 만들 5만 평 부지와 선적 부두가 필요합니다.'],
  [
    'clear',
    netZero,
    '식품공장의 가스보일러를 전기보일러와 산업용 히트펌프로 바꾸는 사업을 합니다.',
  ],
  ['clear', netZero, '자유항 구역에 전기버스 조립공장을 지으면 어떤 세제 혜택이 있습니까?'],
  ['clear', netZero, '머지강 조력댐 건설 입찰에 관심 있는 해양토목 회사입니다.'],
  [
    'clear',
    ecosystem,
    '매년 열 팀을 해외로 보내는 액셀러레이터입니다. 멘토와 공간을 제공해 주실 수 있나요?',
  ],
  ['clear', ecosystem, '1월부터 실험대와 책상 몇 개를 쓸 과학단지 공간을 구합니다.'],
  [
    'clear',
    ecosystem,
    '생명과학 건물에 투자하는 연기금입니다. 선매입할 만한 개발 사업이 있습니까?',
  ],
  ['clear', ecosystem, '견습생 채용과 용접공 재교육에 어떤 지원이 있나요?'],
  [
    'clear',
    leadership,
    '부산광역시에서 도시 간 협력협정을 갱신하는 행사를 내년 봄에 열고자 합니다.',
  ],
  ['clear', leadership, '폴란드 시장 스무 분이 연합당국을 공부하러 방문하려 합니다.'],
  ['clear', leadership, '혁신정책을 자문하는 기관인데 전략을 이끄는 분들과 인터뷰하고 싶습니다.'],
  ['clear', leadership, '상공회의소 연례행사에 위원장님을 기조연설자로 모시고 싶습니다.'],
  ['vague', null, '런던 행사에서 명함을 받았습니다. 다음 주에 잠깐 통화할 수 있을까요?'],
  ['vague', null, '유럽으로 사업을 확장하려 합니다. 귀 지역의 장점을 알려 주십시오.'],
  ['vague', null, '3천만 달러를 투자할 좋은 사업을 찾습니다. 업종은 상관없습니다.'],
  ['off-topic', null, '선수들이 사인한 리버풀 유니폼을 어디서 살 수 있나요?'],
  ['off-topic', null, '저렴한 앱 개발과 마케팅을 대행해 드립니다. 무료 견적을 받아 보세요.'],
  ['off-topic', null, '재료화학 박사후연구원 자리를 구하고 있습니다. 이력서를 보냅니다.'],
  ['off-topic', null, '병원 공사 소음 때문에 부모님이 잠을 못 주무십니다.'],
]

const samples = (language: SampleEnquiry['language'], rows: Row[]): SampleEnquiry[] =>
  rows.map(([kind, theme, text]) => ({ language, kind, theme, text }))

/** The third batch, written after the lexicons were done. Their themes were never tuned to it; the off-topic terms were, a little. */
export const enquiries: SampleEnquiry[] = [...samples('en', english), ...samples('ko', korean)]
