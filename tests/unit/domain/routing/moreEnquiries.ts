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
    'Our group sells hair colour and lipstick across Asia. We would like a small team near your university to invent gentler dyes and creams.',
  ],
  [
    'clear',
    materials,
    'I run a family firm making industrial glues for shoe soles. We heard about a building full of robots that mix recipes overnight. Can outsiders use it?',
  ],
  [
    'clear',
    materials,
    'We want to take bottles and yoghurt pots made of mixed plastic and turn them back into feedstock. Is there a partner with reactor experience?',
  ],
  [
    'clear',
    materials,
    'Manufacturer of heat resistant ceramics and metal powders for 3D printing seeks joint development with academics.',
  ],
  [
    'clear',
    materials,
    'Can we send samples of our sodium-ion cathode for atomic resolution imaging?',
  ],
  [
    'clear',
    materials,
    'We are evaluating Runcorn and Widnes for a toll manufacturing plant for intermediates, about 40 operators.',
  ],
  [
    'clear',
    materials,
    'Dishwasher tablet producer: enzymes and bio-based surfactants, need pilot reactors up to 500 litres.',
  ],
  [
    'clear',
    health,
    'We built a nasal spray that blocks flu and would like to run a challenge study with volunteers.',
  ],
  [
    'clear',
    health,
    'Japanese drug maker reviewing options for a lyophilised injectables facility, possibly acquiring an existing plant.',
  ],
  [
    'clear',
    health,
    'Our hospital bed sensor alerts nurses before a fall. Which trusts would pilot it?',
  ],
  [
    'clear',
    health,
    'We are looking for chemists and biologists who understand snake bite antivenom and neglected diseases.',
  ],
  [
    'clear',
    health,
    'Investor from Singapore: we fund companies that fight superbugs. Who is fund raising there and which labs should we see?',
  ],
  [
    'clear',
    health,
    'Ultraviolet lamps that clean the air in operating theatres and wards, seeking evaluation against airborne germs.',
  ],
  [
    'clear',
    health,
    'We make feed additives that keep pigs and poultry free of disease and need a veterinary school to work with.',
  ],
  [
    'clear',
    digital,
    'We have 15 engineers building a copilot for lawyers. Where would we find computing power and PhDs in natural language?',
  ],
  [
    'clear',
    digital,
    'Our factory cameras spot defects on bottles. Looking for integrators and manufacturers to try it.',
  ],
  [
    'clear',
    digital,
    'Streaming and animation company from Seoul considering a European production base with a motion capture stage.',
  ],
  [
    'clear',
    digital,
    'Can small companies book time on the big computers at Daresbury for fluid dynamics?',
  ],
  [
    'clear',
    digital,
    'Cloud provider evaluating a 20 MW server campus with diverse fibre routes to the US.',
  ],
  [
    'clear',
    digital,
    'We make ion sources and magnets for accelerators and would like to supply national laboratories.',
  ],
  [
    'clear',
    digital,
    'Start-up with self-driving tractors wants to hire experts in perception and path planning.',
  ],
  [
    'clear',
    netZero,
    'Shipowner from Greece: we need a yard to refit six ferries with batteries and shore connection.',
  ],
  [
    'clear',
    netZero,
    'Could a cable manufacturer for windfarms get a waterfront plot with deep draught and tax breaks?',
  ],
  [
    'clear',
    netZero,
    'We turn food waste into gas for the grid and want a site near heavy users of heat.',
  ],
  [
    'clear',
    netZero,
    'Our company makes fuel cell buses in China. We have read that your region bought some; can we assemble them there?',
  ],
  [
    'clear',
    netZero,
    'We import bananas and avocados and need ripening rooms and cold stores next to the container terminal.',
  ],
  [
    'clear',
    netZero,
    'Heat pump producer looking to serve the retrofit market in the north of England.',
  ],
  [
    'clear',
    netZero,
    'We are a sovereign fund. Please tell us about infrastructure projects in clean power, above 100 million pounds.',
  ],
  [
    'clear',
    ecosystem,
    'We are three founders from Busan and want a cheap place to land for six months, with somebody to help with banks, visas and first customers.',
  ],
  [
    'clear',
    ecosystem,
    'My fund writes cheques of £250k to £1m into university companies. Who runs the pipeline of spin-outs?',
  ],
  [
    'clear',
    ecosystem,
    'Can you compare wage levels and availability of bilingual staff with Manchester and Leeds?',
  ],
  [
    'clear',
    ecosystem,
    'Looking for a 2,000 sq ft unit with fume cupboards, move in before September, short lease preferred.',
  ],
  [
    'clear',
    ecosystem,
    'What help with training costs is there for an overseas employer who takes on fifty people?',
  ],
  [
    'clear',
    ecosystem,
    'We operate shared laboratories in Boston and Cambridge and would consider a third location with a university landlord.',
  ],
  [
    'clear',
    leadership,
    'The Vice Governor of Gyeonggi Province would like to pay a visit with ten business people. Whom should our protocol office contact?',
  ],
  [
    'clear',
    leadership,
    'We would like our university consortium to sign a partnership with your region on research policy.',
  ],
  [
    'clear',
    leadership,
    'How does power sharing between the metro mayor and the six councils work? We are designing a similar body in Brazil.',
  ],
  [
    'clear',
    leadership,
    'Our consulate plans a reception and a round table of civic leaders and business chairs.',
  ],
  [
    'clear',
    leadership,
    'We represent an association of port cities and invite you to join as a member and speak at our summit.',
  ],
  [
    'mixed',
    digital,
    'We use AI to plan chemical synthesis, but what we sell is software; we need cloud computing and machine learning people.',
  ],
  [
    'mixed',
    netZero,
    'Robots that inspect ship hulls and turbines under water: looking for a dock to trial them.',
  ],
  [
    'mixed',
    health,
    'Our app reminds diabetes patients to take their medicine; it uses machine learning and we need clinicians.',
  ],
  [
    'vague',
    null,
    'Good morning, may I have the contact of the person in charge of foreign investment? Thank you.',
  ],
  [
    'vague',
    null,
    'Our chairman visited England last summer and liked it very much. We may open something there in the next five years.',
  ],
  [
    'vague',
    null,
    'Dear Sirs, please register our company as a potential partner. We have capital and experience.',
  ],
  ['vague', null, 'What makes your city better than others for business?'],
  ['vague', null, 'test'],
  [
    'off-topic',
    null,
    'I would like to book an appointment for a travel vaccine before my holiday in Kenya.',
  ],
  [
    'off-topic',
    null,
    'We sell verified email lists of CEOs in the health and technology sectors, 50% discount this week.',
  ],
  [
    'off-topic',
    null,
    'My bins have not been collected for two weeks and the council does not answer.',
  ],
  [
    'off-topic',
    null,
    'Please advise on scholarships for a master in data science at the university.',
  ],
  [
    'off-topic',
    null,
    'Dear beloved, I am the widow of an oil minister and wish to transfer 20 million dollars through your account.',
  ],
  ['off-topic', null, 'Is the Beatles museum open on Mondays and where can we park the coach?'],
]

const korean: Row[] = [
  [
    'clear',
    materials,
    '립스틱과 염색약을 만드는 회사입니다. 피부에 자극이 적은 새 원료를 대학과 함께 찾고 싶습니다.',
  ],
  ['clear', materials, '폐플라스틱을 녹여 다시 원료로 만드는 공정을 시험할 설비가 있을까요?'],
  [
    'clear',
    materials,
    '나트륨이온전지 양극 물질을 원자 수준으로 관찰해 주실 수 있는지 문의드립니다.',
  ],
  [
    'clear',
    materials,
    '세라믹과 금속분말 부품을 3D프린팅으로 만드는 업체입니다. 소재 연구자와 공동 과제를 하고 싶어요.',
  ],
  [
    'clear',
    materials,
    '신발용 본드와 산업용 실리콘을 생산하고 있으며 영국 내 화학단지에 공장을 지으려 합니다.',
  ],
  [
    'clear',
    materials,
    '식기세척기용 세제를 만들고 있는데 효소와 바이오 계면활성제를 500리터 규모로 시험하고 싶습니다.',
  ],
  [
    'clear',
    materials,
    '비닐 포장을 대체할 해조류 기반 필름을 개발했습니다. 대형 소비재 회사와 연결해 주실 수 있나요?',
  ],
  [
    'clear',
    health,
    '독감을 막는 비강 스프레이를 개발했는데 자원자를 모집해 시험할 수 있는 기관을 찾습니다.',
  ],
  ['clear', health, '주사제 동결건조 설비를 갖춘 공장을 인수하고 싶습니다. 매물이 있습니까?'],
  ['clear', health, '뱀독 해독제와 열대 질병을 연구하는 분들과 만나고 싶습니다.'],
  ['clear', health, '수술실 공기를 살균하는 자외선 장비를 병동에서 실증하고자 합니다.'],
  [
    'clear',
    health,
    '돼지와 닭의 질병을 예방하는 사료 첨가제 업체로 수의과대학과 협력하고 싶습니다.',
  ],
  [
    'clear',
    health,
    '혈액 한 방울로 암을 조기에 찾아내는 검사법을 상용화하려고 합니다. 함께할 의사 선생님을 구합니다.',
  ],
  [
    'clear',
    health,
    '낙상을 예측하는 침대 센서를 개발했습니다. 요양시설이나 병동에서 써 보고 싶습니다.',
  ],
  [
    'clear',
    digital,
    '변호사를 위한 AI 비서를 개발하는 직원 15명의 회사입니다. 자연어처리 박사급을 뽑고 싶습니다.',
  ],
  [
    'clear',
    digital,
    '공장 카메라로 불량품을 찾아내는 비전 검사 솔루션을 유럽에 공급하고자 합니다.',
  ],
  [
    'clear',
    digital,
    '웹툰과 애니메이션 제작사입니다. 버추얼 스튜디오가 있는 도시를 찾고 있습니다.',
  ],
  ['clear', digital, '작은 회사도 데어스버리의 대형 컴퓨터로 유체 해석을 할 수 있나요?'],
  ['clear', digital, '클라우드 사업자로서 20메가와트급 서버 시설을 지을 땅을 알아보고 있습니다.'],
  ['clear', digital, '농업용 무인 트랙터와 드론을 만드는 스타트업입니다.'],
  ['clear', digital, '입자가속기용 전자석과 전원장치를 연구소에 납품하고 싶습니다.'],
  ['clear', netZero, '배터리로 움직이는 여객선으로 개조할 수 있는 수리 조선소를 찾습니다.'],
  [
    'clear',
    netZero,
    '풍력용 전선을 생산하려 합니다. 큰 배가 닿을 수 있는 바닷가 땅과 세금 감면을 알아보고 있습니다.',
  ],
  ['clear', netZero, '음식물 쓰레기로 가스를 만들어 공장에 공급하는 사업을 합니다.'],
  ['clear', netZero, '과일을 수입하는데 컨테이너 부두 옆에 저온창고가 필요합니다.'],
  ['clear', netZero, '국부펀드입니다. 1억 파운드가 넘는 청정 전력 인프라 사업을 소개해 주십시오.'],
  ['clear', netZero, '히트펌프와 단열 자재를 영국 북부 주택에 공급하고 싶습니다.'],
  ['clear', netZero, '연료전지 버스를 현지에서 조립할 수 있을까요?'],
  [
    'clear',
    ecosystem,
    '창업자 세 명이 여섯 달 동안 저렴하게 머물 곳과 은행 계좌, 비자를 도와줄 사람이 필요합니다.',
  ],
  [
    'clear',
    ecosystem,
    '대학에서 나온 회사에 5억에서 20억씩 투자합니다. 후보 기업 목록을 받을 수 있을까요?',
  ],
  [
    'clear',
    ecosystem,
    '맨체스터와 비교해 인건비가 얼마나 드는지, 한국어를 하는 직원을 구할 수 있는지 알려 주세요.',
  ],
  ['clear', ecosystem, '흄후드가 있는 60평짜리 공간을 9월 전에 짧게 빌리고 싶습니다.'],
  ['clear', ecosystem, '직원 오십 명을 뽑을 때 교육비를 지원해 주는 제도가 있습니까?'],
  [
    'clear',
    ecosystem,
    '보스턴에서 공유실험실을 운영하는데 세 번째 지점을 대학 건물에 열까 합니다.',
  ],
  [
    'clear',
    leadership,
    '경기도 부지사께서 기업인 열 분과 함께 방문하고자 하십니다. 의전 담당자를 알려 주십시오.',
  ],
  ['clear', leadership, '우리 시와 귀 지역이 우호도시 협정을 맺을 수 있는지 여쭙습니다.'],
  [
    'clear',
    leadership,
    '여섯 개 구의회와 시장의 권한이 어떻게 나뉘는지 알고 싶습니다. 비슷한 기구를 만들려고 합니다.',
  ],
  ['clear', leadership, '총영사관에서 지역 지도자와 기업 대표를 모시는 간담회를 열고자 합니다.'],
  ['clear', leadership, '항구도시 연합회가 정상회의에 연사를 초청합니다.'],
  [
    'mixed',
    digital,
    '화학 합성을 AI로 설계하는 소프트웨어를 팝니다. 클라우드와 머신러닝 인력이 필요합니다.',
  ],
  ['mixed', netZero, '물속에서 선체와 터빈을 점검하는 로봇을 시험할 도크를 찾습니다.'],
  [
    'mixed',
    health,
    '당뇨 환자가 약을 제때 먹게 돕는 앱입니다. 머신러닝을 쓰며 임상의의 자문이 필요합니다.',
  ],
  ['vague', null, '해외투자 담당자 연락처를 알 수 있을까요?'],
  [
    'vague',
    null,
    '회장님이 작년에 영국에 다녀오셨는데 인상이 좋았습니다. 몇 년 안에 무언가 해 볼까 합니다.',
  ],
  ['vague', null, '잠재 협력사로 등록해 주시기 바랍니다. 자본과 경험이 있습니다.'],
  ['vague', null, '왜 리버풀이 다른 도시보다 사업하기 좋은가요?'],
  ['vague', null, '문의드립니다. 회신 부탁드립니다.'],
  ['off-topic', null, '케냐 여행 전에 황열 예방주사를 맞으려고 하는데 예약할 수 있나요?'],
  ['off-topic', null, '기업 대표 이메일 목록을 절반 가격에 판매합니다.'],
  ['off-topic', null, '비틀스 박물관은 월요일에도 문을 여나요? 버스 주차는 어디에 하나요?'],
  ['off-topic', null, '데이터사이언스 석사 과정 장학금을 안내해 주세요.'],
  ['off-topic', null, '미국에 계신 삼촌의 유산을 받으려면 계좌 정보가 필요하다고 합니다.'],
]

const samples = (language: SampleEnquiry['language'], rows: Row[]): SampleEnquiry[] =>
  rows.map(([kind, theme, text]) => ({ language, kind, theme, text }))

/** The second batch: the lexicons have since learnt its words. */
export const enquiries: SampleEnquiry[] = [...samples('en', english), ...samples('ko', korean)]
