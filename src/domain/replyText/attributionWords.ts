/** How mail programs say that somebody wrote what follows, by language. */
export const attributionWords = {
  english: ['wrote', 'writes'],
  german: ['schrieb', 'geschrieben'],
  french: ['a écrit', 'écrit', 'écrivait'],
  spanish: ['escribió', 'escribio'],
  portuguese: ['escreveu'],
  italian: ['ha scritto', 'scritto'],
  dutch: ['schreef', 'het volgende geschreven'],
  scandinavian: ['skrev', 'skreiv'],
  finnish: ['kirjoitti'],
  polish: ['napisał', 'napisała', 'napisał(a)', 'pisze'],
  czech: ['napsal', 'napsala', 'napsal(a)', 'napísal', 'napísala', 'napísal(a)'],
  russian: ['написал', 'написала', 'написал(а)', 'пишет', 'писал', 'писала'],
  ukrainian: ['пише', 'написав', 'написала', 'написав(-ла)', 'писав', 'писала'],
  bulgarian: ['написа'],
  serbian: ['je napisao', 'је написао', 'je napisala', 'napisao je', 'piše'],
  slovenian: ['je oseba', 'napisal'],
  hungarian: ['írta', 'ezt írta'],
  romanian: ['a scris'],
  greek: ['έγραψε'],
  turkish: ['yazdı', 'şunu yazdı', 'şunları yazdı'],
  catalan: ['va escriure'],
  vietnamese: ['đã viết'],
  indonesian: ['menulis'],
  arabic: ['كتب', 'كتبت'],
  hebrew: ['כתב', 'כתבה', 'מאת'],
  hindi: ['ने लिखा'],
} as const

/** The same in writing that puts no space between words. */
export const attributionMarks = {
  korean: ['님이 작성', '님이 쓴 글', '작성함', '작성:', '님이 썼습니다', '님의 말', '님이 보낸', '님이 보냄'],
  japanese: ['のメール', 'のメッセージ', '書きました', '書いた', '様からのメール'],
  chinese: ['写道', '寫道', '编写', '編寫', '撰写', '写信', '來信'],
  thai: ['เขียนว่า', 'เขียน:'],
} as const
