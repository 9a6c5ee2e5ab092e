import type { Language } from '@/i18n/languages'

/** What invented investors are called, and what they write; no name or address is anybody's. */
export const phrases: Record<
  Language,
  Record<
    | 'activities'
    | 'closings'
    | 'family'
    | 'given'
    | 'kinds'
    | 'needs'
    | 'openings'
    | 'stems'
    | 'topics',
    readonly string[]
  >
> = {
  en: {
    given: [
      ...[
        'Amina',
        'Björn',
        'Chiara',
        'Dmitri',
        'Elena',
        'Femi',
        'Grace',
        'Henrik',
        'Ines',
        'Jonas',
      ],
      ...['Katya', 'Liam', 'Maria', 'Nadia', 'Oscar', 'Priya', 'Quentin', 'Rosa', 'Sofia', 'Tomas'],
    ],
    family: [
      ...['Anders', 'Bianchi', 'Carter', 'Diallo', 'Evans', 'Fischer', 'Gupta', 'Haddad', 'Ivanov'],
      ...['Jensen', 'Kowalski', 'Larsen', 'Moreau', 'Novak', 'Okafor', 'Petrov', 'Quinn', 'Rossi'],
      ...['Schmidt', 'Tanaka', 'Usman', 'Varga', 'Weber', 'Xavier', 'Yilmaz', 'Zhou'],
    ],
    stems: [
      ...['Alder', 'Beacon', 'Cobalt', 'Delta', 'Ember', 'Fjord', 'Granite', 'Harbour', 'Iris'],
      ...['Juniper', 'Kestrel', 'Lumen', 'Meridian', 'Nimbus', 'Orchard', 'Pioneer', 'Quartz'],
    ],
    kinds: [
      ...['Energy', 'Biotech', 'Materials', 'Robotics', 'Marine', 'Health', 'Logistics', 'Labs'],
      ...['Polymers', 'Diagnostics', 'Systems', 'Analytics'],
    ],
    topics: [
      ...[
        'hydrogen storage',
        'offshore wind cables',
        'battery recycling',
        'tidal power',
        'vaccines',
      ],
      ...[
        'antimicrobial coatings',
        'genomic diagnostics',
        'infection control',
        'polymer chemistry',
      ],
      ...[
        'advanced coatings',
        'robotic laboratories',
        'machine learning',
        'digital twins',
        'sensors',
      ],
      ...['port automation', 'clean fuels', 'medical devices', 'supercomputing', 'green ammonia'],
    ],
    needs: [
      ...[
        'a site of about two hectares',
        'laboratory space for twelve people',
        'a research partner',
      ],
      ...[
        'an introduction to the port',
        'help with planning permission',
        'grants for a pilot plant',
      ],
      ...['skilled technicians', 'a place near the universities', 'advice on customs and tax'],
    ],
    activities: [
      ...[
        'We make',
        'We do research on',
        'We are expanding in',
        'Our group invests in',
        'We supply',
      ],
    ],
    openings: ['Good morning.', 'Dear colleagues,', 'Hello,', 'To whom it may concern,'],
    closings: [
      ...[
        'Could we speak next week?',
        'Please tell us what you can offer.',
        'We would like to visit.',
      ],
    ],
  },
  ko: {
    given: [
      ...[
        '민준',
        '서연',
        '도윤',
        '지우',
        '하준',
        '서윤',
        '은우',
        '하은',
        '시우',
        '지민',
        '유진',
        '현우',
      ],
    ],
    family: [
      '김',
      '이',
      '박',
      '최',
      '정',
      '강',
      '조',
      '윤',
      '장',
      '임',
      '한',
      '오',
      '서',
      '신',
      '권',
    ],
    stems: [
      '한빛',
      '대양',
      '누리',
      '가온',
      '미래',
      '새길',
      '청솔',
      '바다',
      '해담',
      '라온',
      '다솜',
      '은하',
    ],
    kinds: [
      '에너지',
      '바이오',
      '소재',
      '로보틱스',
      '해양',
      '헬스케어',
      '물류',
      '연구소',
      '화학',
      '시스템',
    ],
    topics: [
      ...[
        '수소 저장',
        '해상풍력 케이블',
        '배터리 재활용',
        '조력 발전',
        '백신',
        '항균 코팅',
        '유전체 진단',
      ],
      ...[
        '감염 관리',
        '고분자 화학',
        '첨단 코팅',
        '로봇 실험실',
        '기계 학습',
        '디지털 트윈',
        '항만 자동화',
      ],
      ...['청정 연료', '의료기기', '슈퍼컴퓨팅', '친환경 암모니아'],
    ],
    needs: [
      ...[
        '약 2헥타르 규모의 부지',
        '연구원 열두 명을 위한 실험실',
        '공동 연구 기관',
        '항만 담당자 소개',
      ],
      ...['건축 허가 안내', '시험 공장 지원금', '숙련된 기술 인력', '통관과 세금 상담'],
    ],
    activities: ['저희가 생산하는 분야는', '저희가 연구하는 분야는', '저희가 투자하는 분야는'],
    openings: ['안녕하세요.', '담당자님께,', '처음 연락드립니다.'],
    closings: [
      '다음 주에 통화가 가능할까요?',
      '제안해 주실 내용을 알려 주십시오.',
      '방문을 희망합니다.',
    ],
  },
}
