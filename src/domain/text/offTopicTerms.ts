import { terms } from './terms'

/** What people write who do not want to invest: supporters, tourists, job seekers, sellers, residents. */
export const offTopicTerms = {
  en: terms(`
    ticket, tickets, match ticket, stadium tour, season ticket, concert, beatles, holiday,
    vacation, sightseeing, tourist, hotel, restaurant, cruise ticket, my family, timetable,
    what time does, opening times, lost property, my dog, bus pass, my cv, cv attached,
    curriculum vitae, resume attached, my resume, looking for a job, job vacancy, job vacancies,
    apply for a job, apply for the job, visa sponsorship, skilled worker visa, work permit,
    i am a student, my dissertation, dissertation, my thesis, homework, school project, coursework,
    questionnaire, short survey, scholarship, tuition, tuition fee, admission, english course, seo,
    guest post, backlink, link building, website traffic, web traffic, page one,
    first page of google, your website, your google ranking, search ranking, web design,
    email list, mailing list, leads database, special offer, discount, limited time, free trial,
    free quote, best price, click here, act now, unsubscribe, newsletter, webinar, book a demo,
    our services include, we offer our services, bitcoin, crypto, forex, casino, lottery,
    inheritance, next of kin, beneficiary, western union, council tax, bin collection, pothole,
    planning objection, noise complaint, my landlord, my flat, my appointment, book an appointment,
    my gp, my prescription, flu jab, my mother, my father, my son, my daughter, my wife,
    my husband, birthday, wedding, donation, sponsor our, invoice attached,
    outstanding invoice, password reset, your account, refund, my order, autograph,
    travel insurance, itinerary, souvenir, museum, complaint about, premier league, kick off,
    passport, citizenship, lost my, i lost, my house, my boiler, what is the weather, where can we park, where can i park, i would like to complain,
    complain, complaint, a refund, my car, to be repaired, for two weeks, stag party, hen party,
    moq, factory price, wholesale price, lead generation, increase your sales, try it for free,
    renew now, congratulations, you have been selected, you have won, my grandfather,
    my grandmother, football academy, dear beloved, widow, million dollars through,
    summer internship, year student, postdoc, post doc position, choir, vegan,
    signed shirt, shirt signed, airbnb, wifi password, covid certificate
  `),
  ko: terms(`
    입장권, 티켓, 경기장 투어, 축구 경기, 유니폼, 시즌권, 콘서트, 비틀즈, 손흥민, 여행,
    가족 여행, 관광, 맛집, 호텔, 숙소, 항공권, 렌터카, 유람선, 박물관, 기념품, 이력서, 자기소개서,
    취업하고, 취업하, 취직, 구직, 일자리를 구, 일자리를 찾, 워킹홀리데이, 비자 지원, 취업비자,
    알바, 아르바이트, 졸업논문, 학위논문, 논문을 쓰, 설문조사, 설문, 학교 과제, 숙제,
    대학생인데, 고등학생, 어학연수, 홈스테이, 유학을, 학비, 등록금, 장학금, 입학, 어학원, 영어 과정,
    홈페이지 제작, 홈페이지 검색, 검색 순위, 상위 노출, 상위노출, 마케팅 대행, 광고 대행, 블로그,
    체험단, 특가, 할인, 무료 체험, 무료체험, 문자 발송, 대출 상담, 급전, 카지노, 도박, 토토, 로또,
    비트코인, 코인, 가상화폐, 주식 리딩, 상속금, 당첨, 구독 취소, 수신 거부, 뉴스레터, 웨비나,
    환불, 주문한, 배송 조회, 비밀번호, 진료 예약, 예약 변경, 예방접종 맞, 접종받, 어머니가,
    아버지가, 제 아이, 우리 아이, 남편, 아내, 결혼식, 생일, 후원 요청, 선교, 분실물, 주차,
    시간표, 쓰레기 수거, 층간소음, 민원, 강아지, 반려견, 여권, 항의합니다, 항의하, 기부금, 기부하, 학교 과제를, 공사 소음, 시민권, 잃어버, 집주인, 불만,
    환불을, 수리해 주, 고쳐 주, 경치, 날씨, 식당, 채식, 생신, 축하 영상, 할아버지, 할머니,
    부모님, 유소년, 입단, 사인한, 성지순례, 합창단, 최저가, 대량 구매, 공장 가격, 무료로 시작,
    매출을 올려, 무료 견적, 갱신하세요, 당첨되, 축하합니다, 유산을, 인턴 자리, 자리를 구하, 3학년,
    4학년, 박사후연구원, 취업 준비, 아파트를 빌리, 자취, 월세방
  `),
}
