import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { replyText } from '@/domain/replyText/replyText'

const answer = 'Thank you, Tuesday suits us.\n\nMina'
const quote = '> Shall we meet?\n>\n> Ann'
const older = 'Shall we meet?\n\nAnn'

const attributions: [string, string][] = [
  ['Gmail, English', 'On Tue, 3 Nov 2026 at 15:04, Ann Lee <ann@example.org> wrote:'],
  [
    'Gmail, English, wrapped',
    'On Tue, 3 Nov 2026 at 15:04, Ann Lee of the Desk <\nann@example.org> wrote:',
  ],
  [
    'Gmail, English, in three lines',
    'On Tue, 3 Nov 2026\nat 15:04, Ann Lee\n<ann@example.org> wrote:',
  ],
  ['Thunderbird, English', 'On 03/11/2026 15:04, Ann Lee wrote:'],
  ['Apple Mail, English', 'On 3 Nov 2026, at 15:04, Ann Lee <ann@example.org> wrote:'],
  [
    'Yahoo, English',
    'On Tuesday, November 3, 2026, 03:04:05 PM GMT, Ann Lee <ann@example.org> wrote:',
  ],
  ['Zoho', '---- On Tue, 03 Nov 2026 15:04:05 +0000 Ann Lee <ann@example.org> wrote ----'],
  ['Gmail of old', '2026-11-03 15:04 GMT+00:00 Ann Lee <ann@example.org>:'],
  ['Gmail, Korean', '2026년 11월 3일 (화) 오후 3:04, 홍길동 <hong@example.kr>님이 작성:'],
  ['Gmail, Korean, wrapped', '2026년 11월 3일 (화) 오후 3:04, 홍길동\n<hong@example.kr>님이 작성:'],
  ['Gmail, Korean, of old', '2026년 11월 3일 오후 3:04, 홍길동 <hong@example.kr>님의 말:'],
  ['Apple Mail, Korean', '2026. 11. 3. 오후 3:04, 홍길동 <hong@example.kr> 작성:'],
  ['Gmail, Japanese', '2026年11月3日(火) 15:04 山田太郎 <yamada@example.jp>:'],
  ['Apple Mail, Japanese', '2026/11/03 15:04、山田太郎 <yamada@example.jp>のメール:'],
  ['Apple Mail, Japanese, no address', '2026/11/03 15:04、山田太郎のメール：'],
  ['iOS, Japanese', '2026/11/03 午後3:04、山田太郎 <yamada@example.jp>のメッセージ:'],
  ['Thunderbird, Japanese', 'On 2026/11/03 15:04, 山田太郎 wrote:'],
  ['Becky, Japanese', '(2026/11/03 15:04), 山田太郎 さんは書きました:'],
  ['Gmail, Chinese', '王小明 <wang@example.cn> 于2026年11月3日周二 15:04写道：'],
  ['Gmail, Chinese, no address', '于2026年11月3日周二 15:04写道：'],
  ['Apple Mail, Chinese', '在 2026年11月3日，下午3:04，王小明 <wang@example.cn> 写道：'],
  ['163, Chinese', '在 2026-11-03 15:04:05，"王小明" <wang@example.cn> 写道：'],
  ['Gmail, Chinese of Taiwan', '王小明 <wang@example.tw> 於 2026年11月3日 週二 下午3:04寫道：'],
  ['Gmail, German', 'Am Di., 3. Nov. 2026 um 15:04 Uhr schrieb Ann Lee <ann@example.org>:'],
  ['Gmail, German, name first', 'Ann Lee <ann@example.org> schrieb am Di., 3. Nov.\n2026, 15:04:'],
  ['Thunderbird, German', 'Am 03.11.26 um 15:04 schrieb Ann Lee:'],
  ['Gmail, French', 'Le mar. 3 nov. 2026 à 15:04, Ann Lee <ann@example.org> a écrit :'],
  ['Apple Mail, French', 'Le 3 nov. 2026 à 15:04, Ann Lee\n<ann@example.org> a\nécrit :'],
  ['Gmail, Spanish', 'El mar, 3 nov 2026 a las 15:04, Ann Lee (<ann@example.org>) escribió:'],
  ['Gmail, Portuguese', 'Em ter., 3 de nov. de 2026 às 15:04, Ann Lee <ann@example.org> escreveu:'],
  [
    'Gmail, Italian',
    'Il giorno mar 3 nov 2026 alle ore 15:04 Ann Lee <ann@example.org> ha scritto:',
  ],
  ['Gmail, Dutch', 'Op di 3 nov 2026 om 15:04 schreef Ann Lee <ann@example.org>:'],
  [
    'Apple Mail, Dutch',
    'Op 3 nov. 2026 om 15:04 heeft Ann Lee <ann@example.org> het volgende geschreven:',
  ],
  ['Gmail, Swedish', 'Den tis 3 nov. 2026 kl 15:04 skrev Ann Lee <ann@example.org>:'],
  ['Gmail, Danish', 'Den tir. 3. nov. 2026 kl. 15.04 skrev Ann Lee <ann@example.org>:'],
  ['Gmail, Norwegian', 'tir. 3. nov. 2026 kl. 15:04 skrev Ann Lee <ann@example.org>:'],
  ['Gmail, Finnish', 'ti 3. marrask. 2026 klo 15.04 Ann Lee (ann@example.org) kirjoitti:'],
  ['Gmail, Polish', 'wt., 3 lis 2026 o 15:04 Ann Lee <ann@example.org> napisał(a):'],
  ['Thunderbird, Polish', 'W dniu 3.11.2026 o 15:04, Ann Lee pisze:'],
  ['Gmail, Czech', 'út 3. 11. 2026 v 15:04 odesílatel Ann Lee <ann@example.org> napsal:'],
  ['Gmail, Russian', 'вт, 3 нояб. 2026 г. в 15:04, Ann Lee <ann@example.org>:'],
  ['Mail.ru, Russian', 'Вторник, 3 ноября 2026, 15:04 +03:00 от Ann Lee <ann@example.org>:'],
  ['Yandex, Russian', '03.11.2026, 15:04, "Ann Lee" <ann@example.org>:'],
  ['Thunderbird, Russian', '03.11.2026 15:04, Ann Lee пишет:'],
  ['Gmail, Ukrainian', 'вт, 3 лист. 2026 р. о 15:04 Ann Lee <ann@example.org> пише:'],
  ['Gmail, Turkish', 'Ann Lee <ann@example.org>, 3 Kas 2026 Sal, 15:04 tarihinde şunu yazdı:'],
  ['Gmail, Hungarian', 'Ann Lee <ann@example.org> ezt írta (időpont: 2026. nov. 3., K, 15:04):'],
  ['Gmail, Romanian', 'mar., 3 nov. 2026 la 15:04, Ann Lee <ann@example.org> a scris:'],
  [
    'Gmail, Greek',
    'Στις Τρί 3 Νοε 2026 στις 3:04 μ.μ., ο χρήστης Ann Lee <ann@example.org> έγραψε:',
  ],
  [
    'Gmail, Vietnamese',
    'Vào Th 3, 3 thg 11, 2026 vào lúc 15:04 Ann Lee <ann@example.org> đã viết:',
  ],
  ['without a date', 'Ann Lee <ann@example.org> wrote:'],
  ['Thunderbird, Korean', '26. 11. 3. 오후 3:04에 홍길동 이(가) 쓴 글:'],
  ['Gmail, Chinese, name above', '王小明\n<wang@example.cn> 于2026年11月3日周二 15:04写道：'],
  ['Thunderbird, Chinese of Taiwan', '於 2026/11/3 下午 03:04, 王小明 提到:'],
  [
    'Outlook for Mac, Japanese',
    '2026/11/03 15:04 に、"山田太郎" <yamada@example.jp> が書き込みました:',
  ],
  [
    'Apple Mail, Polish',
    'Wiadomość napisana przez Ann Lee <ann@example.org> w dniu 3 lis 2026, o godz. 15:04:',
  ],
  [
    'Apple Mail, Polish, wrapped',
    'Wiadomość napisana przez Ann Lee w dniu 03.11.2026, o godz.\n15:04:',
  ],
  ['Mail.ru, no brackets', 'Вторник, 3 ноября 2026, 15:04 +03:00 от Иван ivan@example.ru:'],
  ['The Bat, Russian', 'Вы писали 3 ноября 2026 г., 15:04:05:'],
  ['Thunderbird, Catalan', 'El 3/11/26 a les 15:04, Ann Lee ha escrit:'],
  ['iOS, Arabic', 'في ٠٣/١١/٢٠٢٦ الساعة ٣:٠٤ م، كتب/كتبت Ann Lee\n<ann@example.org>:'],
  ['Horde', 'Quoting Ann Lee <ann@example.org>:'],
  ['GroupWise', '>>> Ann Lee <ann@example.org> 03/11/26 15:04 >>>'],
  [
    'Gmail, Korean, in English figures',
    '2026년 11월 3일 (화) PM 3:04, 홍길동 <hong@example.kr>님이 작성:',
  ],
  ['Gmail, Korean, address alone', '2026년 11월 3일 (화) 15:04, <hong@example.kr>님이 작성:'],
  [
    'Gmail, Korean, cut late',
    '2026년 11월 3일 (화) 오후 3:04, 홍길동 <hong@example.kr>님이\n작성:',
  ],
  [
    'Gmail, Korean, polite',
    '2026년 11월 3일 오후 3:04, 홍길동 <hong@example.kr>님이 작성하였습니다:',
  ],
  [
    'Proton, Korean',
    '2026년 11월 3일 화요일 오후 3:04, 홍길동 <hong@example.kr> 님이 다음과 같이 작성했습니다:',
  ],
  [
    'Apple Mail, Korean, year written out',
    '2026년 11월 3일 오후 3:04, 홍길동 <hong@example.kr> 작성:',
  ],
  ['Apple Mail, Korean, no address', '2026. 11. 3. 15:04, 홍길동 작성:'],
  ['iOS, Korean, of old', '2026. 11. 3., 오후 3:04, 홍길동 <hong@example.kr> 작성:'],
  [
    'Gmail, Korean, cut in the date',
    '2026년 11월 3일 (화)\n오후 3:04, 홍길동\n<hong@example.kr>님이 작성:',
  ],
  [
    'Apple Mail, Korean, cut in the date',
    '2026. 11. 3.\n오후 3:04, 홍길동 <hong@example.kr> 작성:',
  ],
  [
    'Apple Mail, Japanese, cut in the date',
    '2026/11/03\n15:04、山田太郎 <yamada@example.jp>のメール:',
  ],
  [
    'Gmail, English, cut in the date',
    'On Tue, Nov\n3, 2026 at 15:04 Ann Lee <ann@example.org> wrote:',
  ],
  [
    'Gmail, Chinese of Taiwan, cut',
    '王小明 <wang@example.tw>\n於 2026年11月3日 週二 下午3:04寫道：',
  ],
  ['Outlook, Korean', '홍길동 <hong@example.kr<mailto:hong@example.kr>> 작성:'],
  ['Korean, name first', '홍길동 님이 2026-11-03 15:04에 작성:'],
  ['Korean, honoured', '2026/11/03 15:04, 홍길동 님이 쓰신 글:'],
  ['Thunderbird, Korean, long year', '2026-11-03 오후 3:04에 홍길동 이(가) 쓴 글:'],
  ['Gmail, Japanese, day written out', '2026年11月3日火曜日 15:04 山田太郎 <yamada@example.jp>:'],
  ['Gmail, Japanese, twelve hours', '2026年11月3日(火) 午後3:04 山田太郎\n<yamada@example.jp>:'],
  ['Gmail, Japanese, of old', '2026年11月3日火曜日、山田太郎<yamada@example.jp>さんは書きました:'],
  ['Apple Mail, Japanese, address alone', '2026/11/03 15:04、yamada@example.jpのメール:'],
  ['Apple Mail, Japanese, wrapped', '2026/11/03 午後3:04、山田太郎\n<yamada@example.jp>のメール：'],
  [
    'Becky, Japanese, two lines',
    'On Tue, 3 Nov 2026 15:04:05 +0900\n山田太郎 <yamada@example.jp> wrote:',
  ],
  ['Claws, Polish', 'Dnia 2026-11-03, o godz. 15:04:05\nAnn Lee <ann@example.org> napisał(a):'],
  ['web.de, German', 'Ann Lee <ann@example.org> hat am 03.11.2026 15:04 CET geschrieben:'],
  [
    'Yahoo, German',
    'Am Dienstag, 3. November 2026, 15:04:05 MEZ hat Ann Lee <ann@example.org> Folgendes geschrieben:',
  ],
  ['Yandex app, Russian', '15:04, 3 ноября 2026 г., "Анна" <ann@example.ru>:'],
  ['ukr.net', '3 листопада 2026, 15:04:05, від "Ганна" <ann@example.ua>:'],
]

const headerBlocks: [string, string[]][] = [
  [
    'English',
    [
      'From: Ann Lee <ann@example.org>',
      'Sent: 03 November 2026 15:04',
      'To: Mina',
      'Subject: Visit',
    ],
  ],
  [
    'English, bold',
    ['*From:* Ann Lee', '*Sent:* 03 November 2026 15:04', '*To:* Mina', '*Subject:* Visit'],
  ],
  [
    'German',
    ['Von: Ann Lee', 'Gesendet: Dienstag, 3. November 2026 15:04', 'An: Mina', 'Betreff: Besuch'],
  ],
  [
    'French',
    ['De : Ann Lee', 'Envoyé : mardi 3 novembre 2026 15:04', 'À : Mina', 'Objet : Visite'],
  ],
  [
    'Spanish',
    ['De: Ann Lee', 'Enviado el: martes, 3 de noviembre de 2026', 'Para: Mina', 'Asunto: Visita'],
  ],
  [
    'Portuguese',
    ['De: Ann Lee', 'Enviado: terça-feira, 3 de novembro', 'Para: Mina', 'Assunto: Visita'],
  ],
  ['Italian', ['Da: Ann Lee', 'Inviato: martedì 3 novembre 2026', 'A: Mina', 'Oggetto: Visita']],
  [
    'Dutch',
    ['Van: Ann Lee', 'Verzonden: dinsdag 3 november 2026', 'Aan: Mina', 'Onderwerp: Bezoek'],
  ],
  ['Swedish', ['Från: Ann Lee', 'Skickat: den 3 november 2026 15:04', 'Till: Mina', 'Ämne: Besök']],
  [
    'Polish',
    ['Od: Ann Lee', 'Wysłano: wtorek, 3 listopada 2026 15:04', 'Do: Mina', 'Temat: Wizyta'],
  ],
  ['Russian', ['От: Ann Lee', 'Отправлено: 3 ноября 2026 г. 15:04', 'Кому: Mina', 'Тема: Визит']],
  [
    'Ukrainian',
    ['Від: Ann Lee', 'Надіслано: 3 листопада 2026 р. 15:04', 'Кому: Mina', 'Тема: Візит'],
  ],
  [
    'Korean',
    [
      '보낸 사람: 홍길동 <hong@example.kr>',
      '보낸 날짜: 2026년 11월 3일 화요일',
      '받는 사람: 미나',
      '제목: 방문',
    ],
  ],
  [
    'Korean, Daum',
    [
      '보낸사람 : 홍길동 <hong@example.kr>',
      '받는사람 : 미나',
      '날짜 : 2026년 11월 3일',
      '제목 : 방문',
    ],
  ],
  ['Japanese', ['差出人: 山田太郎', '送信日時: 2026年11月3日 15:04', '宛先: Mina', '件名: 訪問']],
  ['Chinese', ['发件人: 王小明', '发送时间: 2026年11月3日 15:04', '收件人: Mina', '主题: 访问']],
  [
    'Chinese, full-width',
    ['发件人： 王小明', '发送时间： 2026年11月3日', '收件人： Mina', '主题： 访问'],
  ],
  [
    'Chinese of Taiwan',
    ['寄件者: 王小明', '寄件日期: 2026年11月3日', '收件者: Mina', '主旨: 訪問'],
  ],
]

const moreHeaderBlocks: [string, string[]][] = [
  ['sender and time alone', ['From: Ann Lee <ann@example.org>', 'Sent: 03 November 2026 15:04']],
  [
    'Korean, Samsung',
    ['발신: 홍길동 <hong@example.kr>', '날짜: 26/11/3 오후 3:04', '받은 사람: 미나', '제목: 방문'],
  ],
  [
    'Chinese, spaced',
    ['发件人：王小明', '发送时间：2026年11月3日 15:04', '收件人：Mina', '主　题：访问'],
  ],
  [
    'a table',
    ['| 发件人 | 王小明 |', '| 日期 | 2026年11月3日 |', '| 收件人 | Mina |', '| 主题 | 访问 |'],
  ],
  ['Japanese, HubSpot', ['送信元：山田', '日付：2026年11月3日', '件名：訪問', '送信先：Mina']],
  ['Ukrainian', ['Від кого: "Ann" <ann@example.org>', 'Дата: 3 листопада 2026, 15:04:05']],
  ['recipient and time alone', ['Date: Tue, 3 Nov 2026 15:04:05 +0000', 'To: mina@example.org']],
  [
    'Korean, Outlook for the telephone',
    [
      '보낸 사람: 홍길동 <hong@example.kr>',
      '보냄: 2026년 11월 3일 화요일',
      '받는 사람: 미나',
      '주제: 방문',
    ],
  ],
  [
    'Korean, of an office',
    [
      '발신인: 홍길동 <hong@example.kr>',
      '발신일시: 2026-11-03 15:04',
      '수신인: 미나',
      '제목: 방문',
    ],
  ],
  [
    'Korean, Naver',
    [
      'From: "홍길동"<hong@example.kr>',
      'To: "미나"<mina@example.kr>;',
      'Cc:',
      'Sent: 2026-11-03 (화) 15:04:05',
      'Subject: 방문',
    ],
  ],
  [
    'Korean, on one line',
    ['보낸 사람: 홍길동 <hong@example.kr> 보낸 날짜: 2026년 11월 3일 받는 사람: 미나 제목: 방문'],
  ],
  [
    'Japanese, of old',
    ['発信者：山田太郎', '発信日時：2026年11月3日 15:04', '受取人：Mina', 'タイトル：訪問'],
  ],
  [
    'Chinese, short',
    ['自: 王小明 <wang@example.tw>', '日期: 2026年11月3日', '至: mina', '主題: 訪問'],
  ],
  [
    'Spanish, from abroad',
    ['Desde: Ann Lee', 'Enviado: martes, 3 de noviembre', 'Para: Mina', 'Asunto: Visita'],
  ],
  [
    'English, on one line',
    [
      'From: Ann Lee <ann@example.org> Sent: Tuesday, November 3, 2026 3:04 PM To: Mina Subject: Visit Hi',
    ],
  ],
  [
    'Polish, on one line',
    ['Temat: Wizyta Data: 2026-11-03 15:04Nadawca: "Ann" ann@example.pl Adresat:'],
  ],
  [
    'Yandex',
    [
      'Кому: Мина (mina@example.ru);',
      'Тема: Визит;',
      '03.11.2026, 15:04, "Анна" <ann@example.ru>:',
    ],
  ],
  ['Croatian', ['Naslov: Posjet', 'Datum: 3. 11. 2026.', 'Šalje: Ann', 'Prima: Mina']],
  [
    'Orange',
    ['Message du 03/11/26 15:04', 'De : "Ann" <ann@example.org>', 'A : Mina', 'Objet : Visite'],
  ],
]

const marks = [
  '-----Original Message-----',
  '*-------- Original Message --------*',
  '-----원본 메시지-----',
  '--------- 원본 메일 ---------',
  '-----元のメッセージ-----',
  '------------------ 原始邮件 ------------------',
  '-----Ursprüngliche Nachricht-----',
  "-----Message d'origine-----",
  '-----Message d’origine-----',
  '-----Mensaje original-----',
  '-----Messaggio originale-----',
  '-----Исходное сообщение-----',
  '---- 回复的原邮件 ----',
  '------------------ Original ------------------',
  '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐',
  '------------------&nbsp;原始邮件&nbsp;------------------',
  '-----邮件原件-----',
  '-----轉寄的訊息-----',
  '-----원본메시지-----',
  '----- 원본 메세지 -----',
  '[원본 메시지]',
  '--------- 元メール ---------',
  '----- 返信元のメッセージ -----',
  '-----Ursprünglicher Termin-----',
  '---------- Treść przekazanej wiadomości ----------',
  '---------- Пересилане повідомлення ---------',
  'Початок переадресованого повідомлення:',
  'Forwarded message:',
  '  ----- Weitergeleitete Nachricht ----- Von: Ann <ann@example.org>An: Mina <mina@example.org>',
  '---------- Forwarded message ---------',
  'Begin forwarded message:',
]

const deviceLines = [
  'Sent from my iPhone',
  'Sent from my Galaxy',
  'Sent from Mail for Windows',
  'Sent from Outlook for iOS<https://aka.ms/o0ukef>',
  'Get Outlook for Android<https://aka.ms/AAb9ysg>',
  '나의 iPhone에서 보냄',
  '삼성 모바일에서 보냄',
  'iPhoneから送信',
  '发自我的 iPhone',
  '從我的 iPhone 傳送',
  'Von meinem iPhone gesendet',
  'Envoyé de mon iPhone',
  'Enviado desde mi iPhone',
  'Inviato da iPhone',
  'Verstuurd vanaf mijn iPhone',
  'Skickat från min iPhone',
  'Sendt fra min iPhone',
  "Wysłane z iPhone'a",
  'Отправлено с iPhone',
  'Надіслано з iPhone',
  'iPhone’umdan gönderildi',
  'Az iPhone-omról küldve',
  'Trimis de pe iPhone‑ul meu',
  'أُرسلت من الـ iPhone',
  'Sent from Mail<https://go.example.com/?LinkId=5> for Windows',
  'Sent via Superhuman ( https://sprh.example/?vip=mina@example.org )',
  'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
  'Outlook für Android herunterladen',
  'Obtenir Outlook pour Android',
  'Ottieni Outlook per iOS',
  'Pobierz aplikację Outlook dla systemu Android',
  'Отправлено из мобильной Яндекс Почты: http://m.ya.example/mail',
  'Отримати Outlook для Android',
  'Outlook for iOSを入手',
  '取得 Android 版 Outlook',
  'Android용 Outlook<https://aka.ms/AAb9ysg> 다운로드',
  'iOS용 Outlook을 다운로드하세요',
  '네이버 메일 앱에서 전송되었습니다.',
  '모바일에서 작성됨',
  'Proton Mail 보안 이메일로 전송됨',
  'iPhone 用 Outlook を入手する',
  'スマートフォンからの送信です',
  '来自QQ邮箱',
  '從我的 iPad 寄出',
  '使用 Outlook for iOS 发送',
  'Sent via the Samsung Galaxy S24, an AT&T 5G smartphone',
  'Get BlueMail for Android',
]

const signOffs = [
  'Mit freundlichen Grüßen',
  'Von Herzen',
  'Mit besten Grüßen aus Berlin',
  'Kind regards',
  'Cordialement,',
  'С уважением,',
  '감사합니다.',
  'よろしくお願いいたします。',
]

describe('replyText', () => {
  it.each(attributions)('should drop a quoted mail under the line of %s', (_name, line) => {
    expect(replyText(`${answer}\n\n${line}\n\n${quote}\n`)).toBe(answer)
  })

  it.each(attributions)(
    'should drop a mail that is not marked as quoted under %s',
    (_name, line) => {
      expect(replyText(`${answer}\n\n${line}\n\n${older}\n`)).toBe(answer)
    },
  )

  it.each(attributions)('should keep an answer below what it quotes under %s', (_name, line) => {
    expect(replyText(`${line}\n${quote}\n\n${answer}\n`)).toBe(answer)
  })

  it.each([
    'On 11/03/2026 at 3:04 PM, "Ann Lee" wrote:Shall we meet?',
    'On Tue, 3 Nov 2026 at 15:04, Ann Lee <ann@example.org> wrote: Shall we meet?',
    'Am 03.11.2026 um 15:04 schrieb Ann Lee <ann@example.org>: Passt Dienstag?',
    'Le 3 nov. 2026 à 15:04, Ann Lee <ann@example.org> a écrit :Mardi vous convient ?',
    '2026. 11. 3. 오후 3:04 홍길동 <hong@example.kr> 작성: 화요일이 좋을까요?',
  ])('should drop a mail whose first words stand behind the line that says whose: %s', (line) => {
    const more = Array<string>(10).fill('We have a room.').join('\n')
    expect(replyText(`${answer}\n\n${line}\n${more}\n`)).toBe(answer)
  })

  it.each([
    'Ask Ann Lee <ann@example.org>: she knows.',
    'We met on 3 Nov 2026 in "Hall B": it was full.',
  ])('should keep a sentence that names somebody before a colon: %s', (sentence) => {
    expect(replyText(`${sentence}\n\n${answer}`)).toBe(`${sentence}\n\n${answer}`)
  })

  it.each(headerBlocks)('should stop at the headers of a mail in %s', (_language, headers) => {
    const block = headers.join('\n')
    expect(replyText(`${answer}\n\n${block}\n\n${older}\n`)).toBe(answer)
    expect(replyText(`${answer}\n________________________________\n${block}\n\n${older}`)).toBe(
      answer,
    )
  })

  it.each(moreHeaderBlocks)('should stop at the headers of a mail, %s', (_name, headers) => {
    expect(replyText(`${answer}\n\n${headers.join('\n')}\n\n${older}\n`)).toBe(answer)
  })

  it('should keep an answer below a quote that holds the headers of an older mail', () => {
    const quoted = headerBlocks[0]![1].map((line) => `> ${line}`).join('\n')
    expect(replyText(`${quoted}\n>\n${quote}\n\n${answer}`)).toBe(answer)
    expect(replyText(`${answer}\n\n${quoted}\n>\n\n${older}`)).toBe(answer)
  })

  it.each([
    ...['-----Original Message-----', '> -----Original Message-----', 'Forwarded message:'],
    ...['> Begin forwarded message:', '전달된 메시지 시작:', 'Начало переадресованного сообщения:'],
  ])('should keep answers below and between what is quoted whole under %s', (mark) => {
    const quoted = headerBlocks[0]![1].map((line) => `> ${line}`).join('\n')
    const mail = `${mark}\n>\n${quoted}\n>\n> How many?\n\nTen.\n\n> When?\n\nMonday.`
    expect(replyText(`Hello\n\n${mail}`)).toBe('Hello\n\nTen.\n\nMonday.')
    expect(replyText(mail)).toBe('Ten.\n\nMonday.')
  })

  it('should stop at a mark under which the headers alone are quoted', () => {
    const quoted = headerBlocks[0]![1].map((line) => `> ${line}`).join('\n')
    expect(replyText(`${answer}\n\nForwarded message:\n${quoted}\n\n${older}`)).toBe(answer)
  })

  it.each(signOffs)('should keep the greeting %s and the name below it', (greeting) => {
    const text = `${answer}\n\n${greeting}\nHans Weber`
    expect(replyText(`${text}\n\n${attributions[0]![1]}\n${quote}`)).toBe(text)
  })

  it.each(marks)('should stop at %s', (mark) => {
    expect(replyText(`${answer}\n\n${mark}\n${older}\n`)).toBe(answer)
  })

  it.each(deviceLines)('should drop the line %s', (line) => {
    expect(replyText(`${answer}\n\n${line}\n`)).toBe(answer)
    expect(replyText(`${answer}\n\n${line}\n\n${attributions[0]![1]}\n${quote}`)).toBe(answer)
  })

  it('should drop what follows the line of a device, but not what follows it alone', () => {
    expect(replyText(`${answer}\n\nSent from my iPhone\n\n${older}`)).toBe(answer)
    expect(replyText(`Sent from my iPhone\n\n${answer}`)).toBe(answer)
  })

  it('should take what may as well be a sentence for the line of a device where it stands by itself', () => {
    expect(replyText(`${answer}\n\nSent from my Fairphone\n\n${quote}`)).toBe(answer)
    const text = 'The samples:\nSent via courier on Monday\nThey arrive on Friday.'
    expect(replyText(text)).toBe(text)
  })

  it('should drop a name alone that stands as the writer of a quote', () => {
    expect(replyText(`${answer}\n\nAnn Lee wrote:\n${quote}`)).toBe(answer)
    expect(replyText(`${answer}\n\n홍길동님이 작성:\n\n${quote}`)).toBe(answer)
    const text = 'This is what our lawyer wrote:\n\nNo permit is needed.'
    expect(replyText(text)).toBe(text)
  })

  it.each([
    'Am 03.11.26 um 15:04 schrieb Ann Lee',
    '2026. 11. 3. 오후 3:04, 홍길동 <hong@example.kr> 작성',
    'Ann Lee пишет 03.11.2026 15:04',
    'Le 3 nov. 2026 à 15:04, Ann Lee <ann@example.org> a écrit',
    'wt., 3 lis 2026 o 15:04 Ann Lee\n<ann@example.org> napisał(a)',
  ])('should do without the colon of %s', (line) => {
    expect(replyText(`${answer}\n\n${line}\n${quote}`)).toBe(answer)
    expect(replyText(`${answer}\n\n${line}\n\n${older}`)).toBe(answer)
  })

  it('should keep a sentence that tells when somebody wrote', () => {
    const paragraph = `${answer}\n\nOn 3 Nov 2026 at 15:04 Ann wrote to us.\n\nThe plan has changed.`
    expect(replyText(paragraph)).toBe(paragraph)
  })

  it('should drop lines that bear the initials of their writer', () => {
    expect(replyText(`AL> Shall we meet?\n\n${answer}`)).toBe(answer)
  })

  it.each(['-- ', '--', '—'])('should drop a signature after %j', (mark) => {
    expect(replyText(`${answer}\n\n${mark}\nMina Kang\nHanul Ventures\n`)).toBe(answer)
    expect(replyText(`${quote}\n\n${answer}\n${mark}\nMina Kang`)).toBe(answer)
  })

  it('should drop a signature under a drawn line', () => {
    const signature = '━━━━━━━━━━\n株式会社ひかり\n山田太郎\nTEL: 03-0000-0000\n━━━━━━━━━━'
    expect(replyText(`お世話になっております。\n\n${signature}`)).toBe('お世話になっております。')
  })

  it.each([
    '----------',
    '==========',
    '**********',
    '◆◇◆◇◆◇',
    '-*-*-*-*-*-',
    '＝＝＝＝＝＝',
    '〜〜〜〜〜〜',
    'ㅡㅡㅡㅡㅡㅡ',
    '┏━━━━━━━━┓',
  ])('should drop a signature with contacts under %s', (drawn) => {
    const signature = `${drawn}\n홍길동 과장\nTel. 02-000-0000\n${drawn}`
    expect(replyText(`${answer}\n\n${signature}`)).toBe(answer)
    const text = `${answer}\n\n${drawn}\nPlease call 02-000-0000 when you have read the whole plan.`
    expect(replyText(text)).toBe(text)
  })

  it('should drop a name alone between two drawn lines', () => {
    expect(replyText(`${answer}\n\n----------\n山田太郎\n----------`)).toBe(answer)
    const text = `${answer}\n\n----------\n1. Land\n2. Power\n----------\nAnything else?`
    expect(replyText(text)).toBe(text)
  })

  it.each([
    ['네, 좋습니다.', '2026년 11월 3일 (화) 오후 3:04, 홍길동 <hong@example.kr>님이 작성:'],
    ['はい。', '2026年11月3日(火) 15:04 山田太郎 <yamada@example.jp>:'],
    ['Merci !', 'Le mar. 3 nov. 2026 à 15:04, Ann Lee <ann@example.org> a écrit :'],
    ['Danke.', 'Am 03.11.2026 um 15:04 schrieb Ann Lee <ann@example.org>:'],
  ])('should drop the line of a quote behind the last words %s', (words, line) => {
    expect(replyText(`${words} ${line}\n${quote}`)).toBe(words)
  })

  it('should drop a name and a time that stand above a quote', () => {
    expect(replyText(`${answer}\n\nAnn Lee, 03.11.2026 15:04:\n${quote}`)).toBe(answer)
    expect(replyText(`${answer}\n\n홍길동 쓴 글:\n${quote}`)).toBe(answer)
    const text = 'Visit, 03.11.2026 15:04:\nyour office'
    expect(replyText(text)).toBe(text)
  })

  it('should drop what signs a text cryptographically', () => {
    const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${answer}\n\n- -- \nMina Kang\n`
    const signature = '-----BEGIN PGP SIGNATURE-----\n\niQEz\n=x1\n-----END PGP SIGNATURE-----'
    expect(replyText(`${signed}${signature}`)).toBe(answer)
    expect(replyText(`${answer}\n${signature}`)).toBe(answer)
  })

  it.each([
    'CAUTION: This e-mail originated from outside the organisation. Do not click links.',
    '[EXTERNAL]',
    'ACHTUNG: Diese E-Mail stammt von einem externen Absender. Bitte keine Anhänge öffnen.',
    '[외부] 이 메일은 외부에서 발송되었습니다. 첨부파일에 주의하세요.',
    '【注意】このメールは社外から送信されました。リンクに注意してください。',
  ])('should drop the warning of a mail server: %s', (warning) => {
    expect(replyText(`${warning}\n\n${answer}`)).toBe(answer)
  })

  it.each([
    'Attention: the plan has changed.',
    'External walls are our product.\n\nMay we send you samples?',
    'Caution is advised with such mail from outside the region.',
  ])('should keep an opening that only sounds like a warning: %s', (opening) => {
    const text = `${opening}\n\n${answer}`
    expect(replyText(text)).toBe(text)
  })

  it('should drop a line that names the writer above the headers of their mail', () => {
    const headers = headerBlocks[2]![1].join('\n')
    const lead = 'Am 03.11.26 um 15:04 schrieb Ann Lee'
    expect(replyText(`${answer}\n${lead}\n${headers}\n\n${older}`)).toBe(answer)
  })

  it('should take the rest of a link that a program cut out of a quoted line for quoted', () => {
    const quoted = '> See (http://example.com/plan\n_page=3)\n> Ann'
    expect(replyText(`${answer}\n\n${quoted}`)).toBe(answer)
  })

  it('should keep answers between the lines they answer, and no quoted one', () => {
    const text = `${attributions[0]![1]}\n> When?\n\nOn Tuesday.\n\n> Where?\n\nIn Liverpool.\n`
    expect(replyText(text)).toBe('On Tuesday.\n\nIn Liverpool.')
  })

  it.each(['Our sites:\n\n-----\nSeoul\nBusan', 'Sites\n-----\nSeoul\nBusan\nDaegu'])(
    'should keep a list between two rules: %s',
    (list) => {
      expect(replyText(`Hello,\n\n${list}\n-----`)).toBe(`Hello,\n\n${list}`)
    },
  )

  it.each([' ', '-', '*', '_', '> '])(
    'should read a line of a quarter of a million of «%s»',
    (of) => {
      const text = `${answer}\n${of.repeat(250_000)}x`
      expect(replyText(text)).toContain(answer)
    },
  )

  it('should take what a program wrapped out of a quoted line for quoted', () => {
    const long = `> ${'a quoted line as long as a window is wide '.repeat(2)}`
    expect(replyText(`${answer}\n\n${long}\nrest of it\n> end`)).toBe(answer)
    expect(replyText('> When?\nOn Tuesday.\n> Where?\nHere.')).toBe('On Tuesday.\n\nHere.')
  })

  it.each([
    ['a greeting', 'Hello Ann,\n\nBest regards,\nMina'],
    ['a rule of dashes', 'Costs\n----\n1. Land\n\n----\nThat is all.'],
    [
      'a date and a colon',
      'We can meet at these times:\n\n2026-11-03 15:04\n3 November at 16:00:\nyour office',
    ],
    [
      'a sentence that begins with On',
      'On Tuesday we visited the site.\nOn Friday we wrote:\nnothing yet.',
    ],
    [
      'labels that are no headers',
      'We travel:\n\nFrom: Seoul\nTo: Liverpool\n\nHow long is the flight?',
    ],
    [
      'where something was sent from',
      'The samples were sent from my office in Busan, which has moved.',
    ],
    [
      'a table below its head',
      'Plot  Size  Page\n--------------------\nNorth  4 ha  example.com\n\nPlease answer by e-mail. Thank you.\n\nMina',
    ],
    [
      'what stands below strokes',
      'Our terms\n/////\nRent 5m, call +82 10 1234 5678\nWe also want a lease of ten years.',
    ],
    ['a name in a list', '- hydrogen\n- batteries\n\n-Mina'],
    ['a comparison', 'If x > y then we invest.'],
    ['a journey', 'We fly:\n\nFrom: Seoul\nTo: Liverpool\nDate: 3 Nov 2026\n\nHow long is it?'],
    [
      'a journey on one line',
      'We fly:\nFrom: Seoul To: Liverpool Date: 3 Nov 2026\nHow long is it?',
    ],
    [
      'a table between bars',
      'Costs:\n\n| Plot | Size |\n| --- | --- |\n| North | 4 ha |\n\nAgreed?',
    ],
    ['what is drawn between arrows', 'See here:\n>>> https://example.com <<<\nThank you.'],
    ['a heading in Korean that asks to draw up', '계약서는 2026년 11월 3일까지 작성:\n- 갑\n- 을'],
    ['minutes in Korean', '2026. 11. 3. 오후 3:00 회의록 작성:\n- 참석자\n- 안건'],
    [
      'an appointment in Korean',
      '일시: 2026년 11월 3일 15:04\n장소: 리버풀\n제목: 상담\n\n뵙겠습니다.',
    ],
    [
      'dates in Japanese',
      '候補日:\n\n2026年11月3日(火) 15:00:\n本社\n2026年11月4日(水) 10:00:\n工場',
    ],
    [
      'what somebody said',
      'We called.\n\nAt 15:04 on 3 Nov 2026, Ann Lee (ann@example.org) answered us and said:\nno.',
    ],
  ])('should keep %s', (_what, text) => {
    expect(replyText(text)).toBe(text)
  })

  it.each(['See you on 5 May 2027.', '3', 'On Friday', 'Мина'])(
    'should keep the line %s above an attribution that has no blank line between',
    (line) => {
      for (const [, attribution] of attributions.filter(([name]) => !name.includes('without a'))) {
        expect(replyText(`${line}\n${attribution}\n${quote}`)).toBe(line)
      }
    },
  )

  it.each([
    quote,
    `${attributions[0]![1]}\n\n${quote}`,
    `---------- Forwarded message ---------\nFrom: Ann\n\n${older}`,
  ])('should give the whole text where nothing else would be left', (text) => {
    expect(replyText(`${text}\n`)).toBe(text)
  })

  it('should drop what a writer quotes whatever its lines are', () => {
    const lines = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1 })
    fc.assert(
      fc.property(lines, (quoted) => {
        const block = quoted.map((line) => `> ${line.replace(/[\r\n]/g, ' ')}`).join('\n')
        expect(replyText(`${answer}\n\n${attributions[0]![1]}\n\n${block}`)).toBe(answer)
      }),
    )
  })

  it('should bear any text, and leave no words where there were none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const reply = replyText(text)
        expect(reply === '' ? text.trim() : reply).toBe(reply)
      }),
    )
  })
})
