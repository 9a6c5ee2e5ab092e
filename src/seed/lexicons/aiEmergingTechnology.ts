import { terms } from './terms'

/** What investors in software, computing, immersive media, robotics and space write about. */
export const aiEmergingTechnology = {
  en: terms(`
    ai, artificial intelligence, generative ai, machine learning, deep learning, neural network, language model,
    large language model, llm, chatbot, computer vision, image recognition, speech recognition, natural language, nlp, foundation model, predictive,
    predictive analytics, predictive maintenance, data science, data scientist, data analytics, big data, analytics, data platform, algorithm,
    optimisation, supercomput*, high performance computing, hpc, exascale, gpu, compute, computing power, computing, quantum, quantum computing,
    qubit, edge computing, cloud, cloud computing, cloud service, saas, software, software developer, software engineer, programmer, coder, developers, app development,
    mobile app, web platform, open source, devops, it company, tech company, tech firm, technology company, digital technology, digital transformation, digitalisation, digiti*,
    digital twin, digital, simulation, modelling and simulation, virtual engineering, virtual prototyp*, virtual reality, augmented reality, mixed reality, extended reality, vr, ar,
    xr, metaverse, immersive, game, gaming, video game, game studio, games developer, unreal, unity engine, esports, animation, visual effects, vfx, film studio,
    virtual production, motion capture, creative industr*, digital media, streaming platform, robot, robotic, robotics, cobot, drone, uav, autonomous, autonomous vehicle,
    self driving, driverless, automation, industrial automation, smart factory, industry 4 0, iot, internet of things, smart sensor, sensor,
    lidar, embedded, electronics, chip design, semiconductor design, semiconductor, microchip, asic, photonic*, laser, cyber security, cybersecurity, cyber, ransomware, encryption, post quantum,
    blockchain, distributed ledger, web3, fintech, payments platform, insurtech, regtech, legaltech, edtech, proptech, martech, adtech, e commerce, ecommerce, online retail, retail tech,
    5g, 6g, private 5g, private network, telecom*, wireless, satellite, small satellite, cubesat, earth observation, space, space tech, space sector,
    spacecraft, rocket, launch vehicle, ground station, telescope, astronom*, astrophysic*, particle accelerator, accelerator physics, accelerator science, electron beam, light source, plasma accelerator,
    data centre, data center, colocation, server hosting, servers, hyperscale, latency, transatlantic cable, subsea cable, fibre optic, fiber optic, cable landing, internet exchange,
    smart city, geospatial, gps, navigation technology, remote sensing, brain computer, human machine, user interface, 3d scanning, 3d modelling, digital manufactur*
  `),
  ko: terms(`
    인공지능, ai, 생성형, 생성형 ai, 머신러닝, 기계학습, 딥러닝, 심층학습, 신경망, 언어모델, 거대언어모델, 챗봇, 컴퓨터 비전, 영상인식, 음성인식, 이미지 인식, 자연어, 예측 모델, 예측 분석,
    예지보전, 데이터 과학, 데이터 사이언스, 데이터 분석, 데이터 분석가, 빅데이터, 데이터 플랫폼, 알고리즘, 최적화 알고리즘, 슈퍼컴퓨터, 슈퍼컴퓨팅, 고성능 컴퓨팅, 고성능컴퓨터, gpu, 그래픽처리장치, 연산, 컴퓨팅,
    양자컴퓨터, 양자컴퓨팅, 양자, 큐비트, 엣지 컴퓨팅, 클라우드, saas, 소프트웨어, 프로그래머, 개발자, 앱 개발, 모바일 앱, 어플리케이션, 애플리케이션, 웹 서비스, 플랫폼 개발, it 기업, it 회사, it 인력, it 개발, 정보기술,
    정보통신, ict, 테크 기업, 기술 스타트업, 디지털 전환, 디지털화, 디지털 기술, 디지털 기업, 디지털 트윈, 시뮬레이션, 가상공학, 가상 시제품, 해석 소프트웨어, 가상현실, 증강현실, 혼합현실, 확장현실, vr, xr, 메타버스, 몰입형, 실감형,
    실감 콘텐츠, 게임, 게임사, 게임 스튜디오, 모바일 게임, e스포츠, 애니메이션, 시각효과, 특수효과, 영상 콘텐츠, 콘텐츠 제작, 디지털 콘텐츠, 버추얼 프로덕션, 모션캡처, 로봇, 로보틱스, 협동로봇, 물류로봇, 드론, 무인기, 무인 항공, 자율주행,
    자율비행, 자율 시스템, 무인화, 자동화, 공장 자동화, 스마트팩토리, 스마트공장, 스마트 제조, 사물인터넷, iot, 스마트 센서, 센서, 라이다, 임베디드, 반도체 설계, 반도체, 팹리스, 시스템반도체, 칩 설계, 포토닉스, 레이저, 광학, 사이버보안, 사이버 보안, 정보보안,
    정보보호, 보안 솔루션, 해킹, 랜섬웨어, 암호화, 양자내성, 블록체인, 핀테크, 인슈어테크, 에듀테크, 프롭테크, 리테일테크, 전자상거래, 이커머스, 온라인 쇼핑, 5g, 6g, 특화망, 통신망, 이동통신, 무선통신, 통신사, 위성, 인공위성, 소형위성, 위성영상, 위성통신,
    초소형위성, 지구관측, 우주, 우주산업, 우주항공, 항공우주, 발사체, 로켓, 지상국, 망원경, 천문, 천체, 입자가속기, 가속기 과학, 가속기 물리, 광원, 전자빔, 데이터센터, 데이터 센터, 서버, 서버실, 코로케이션, 호스팅, 지연시간, 해저케이블, 해저 케이블, 광케이블, 대서양 케이블,
    광통신, 스마트시티, 스마트 시티, 공간정보, 위치정보, 원격탐사, 뇌 컴퓨터, 3d 스캐닝, 3d 모델링, 디지털 제조
  `),
}
