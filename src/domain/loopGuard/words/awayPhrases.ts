import { type PhraseTable } from './phraseTable'

/** How people say in an absence notice that they are away. */
export const awayPhrases: PhraseTable = {
  en: `
    i am out of the office; i'm out of the office; i am currently out of; i'm currently out of;
    i am out of office; i'm out of office; i will be out of the office;
    i'll be out of the office; i will be out of office; out of the office until;
    out of the office from; out of office until; out of office from; i am away; i'm away;
    i am currently away; i'm currently away; i will be away; i am on vacation; i'm on vacation;
    i am currently on; i'm currently on; i am on holiday; i'm on holiday; i am on leave;
    i'm on leave; i am on annual leave; i'm on annual leave; i am on maternity leave;
    i am on parental leave; i am on paternity leave; currently on annual leave; i am travelling;
    i am traveling; i am not in the office; i'm not in the office; i am unavailable;
    i am not available; no longer work for; no longer works for; no longer work at;
    no longer works at; no longer with; no longer employed; has left the company;
    have left the company; has left the organisation; has left the organization;
    is out of the office; is currently out of; is away until; is on leave; office is closed;
    offices are closed; will not be reading my mail; will not be reading my e-mail;
    this mailbox is not monitored; this mailbox is no longer; this email address is no longer;
    this e-mail address is no longer; mailbox is no longer monitored`,
  de: `
    ich bin derzeit nicht; ich bin zur zeit nicht; ich bin zurzeit nicht;
    ich bin momentan nicht; ich bin im urlaub; ich befinde mich; ich bin bis; ich bin vom;
    ich bin ab; ich bin nicht im büro; ich bin außer haus; ich bin ausser haus;
    ich bin abwesend; nicht im hause; nicht mehr im unternehmen; nicht mehr für;
    bin ich nicht im büro; bin ich im urlaub; wieder erreichbar; in elternzeit; in mutterschutz;
    ich bin erst wieder`,
  fr: `
    je suis actuellement absent; je suis absent; je suis en congé; je suis actuellement en;
    je serai absent; je suis en vacances; absent du bureau; absente du bureau; en congés;
    en congé maternité; je ne suis pas au bureau; n'est plus dans; ne fait plus partie;
    de retour le; je serai de retour`,
  es: `
    estoy fuera de la oficina; estaré fuera; me encuentro fuera; estoy de vacaciones;
    estaré de vacaciones; me encuentro de vacaciones; estaré ausente; estoy ausente;
    fuera de la oficina; no me encuentro en la oficina; de baja; ya no trabaja`,
  it: `
    sono fuori ufficio; sono assente; sarò assente; sono in ferie; sarò in ferie;
    sarò fuori ufficio; fuori ufficio; fuori dall'ufficio; non sono in ufficio; non lavora più`,
  pt: `
    estou fora do escritório; estarei fora; estou de férias; estarei de férias; estou em férias;
    estarei ausente; estou ausente; encontro-me ausente; encontro-me de férias; já não trabalha;
    não trabalha mais`,
  nl: `
    ik ben afwezig; ik ben momenteel; ik ben niet aanwezig; ik ben op vakantie;
    ik ben met vakantie; ik ben niet op kantoor; ik ben tot; ik ben van; niet bereikbaar;
    ben ik afwezig; ben ik niet op kantoor; niet meer werkzaam`,
  sv: `
    jag är inte på kontoret; jag är på semester; jag är borta; jag är ledig; jag är frånvarande;
    jag är föräldraledig; är åter; jag har semester; tillbaka på kontoret`,
  no: `
    jeg er ikke på kontoret; jeg er på ferie; jeg har ferie; jeg er bortreist;
    jeg er ikke til stede; tilbake på kontoret; jeg er i permisjon; jeg er ute av kontoret`,
  da: `
    jeg er ikke på kontoret; jeg holder ferie; jeg er på ferie; jeg er på barsel;
    jeg er ikke til stede; tilbage på kontoret; jeg er fraværende`,
  fi: `
    olen lomalla; olen poissa; en ole paikalla; en ole toimistolla; olen tavoitettavissa;
    palaan töihin; olen vuosilomalla`,
  pl: `
    jestem na urlopie; przebywam na urlopie; jestem nieobecny; jestem nieobecna; będę nieobecny;
    będę nieobecna; poza biurem; jestem poza; nie pracuje już`,
  cs: `
    jsem mimo kancelář; nejsem v kanceláři; jsem na dovolené; čerpám dovolenou; nejsem přítomen;
    nejsem přítomna; budu mimo kancelář; jsem mimo`,
  sk: `som mimo kancelárie; nie som v kancelárii; som na dovolenke; čerpám dovolenku; budem mimo`,
  hu: `
    szabadságon vagyok; házon kívül vagyok; nem vagyok az irodában; irodán kívül vagyok;
    távol leszek; távol vagyok; nem vagyok elérhető`,
  ro: `
    sunt în concediu; nu sunt la birou; voi fi plecat; sunt plecat; în afara biroului;
    sunt in concediu; voi lipsi`,
  tr: `
    ofis dışındayım; izindeyim; izinde olacağım; yıllık izindeyim; ofiste değilim;
    ofiste olmayacağım; tatildeyim; ofis dışında olacağım`,
  el: `
    είμαι εκτός γραφείου; απουσιάζω; βρίσκομαι σε άδεια; είμαι σε άδεια; θα απουσιάζω;
    βρίσκομαι εκτός`,
  ru: `
    я в отпуске; нахожусь в отпуске; меня нет в офисе; я отсутствую; буду отсутствовать;
    отсутствую на рабочем месте; я вне офиса; вне офиса; в настоящее время я; буду в отпуске;
    в командировке; больше не работает; вернусь`,
  uk: `
    я у відпустці; перебуваю у відпустці; мене немає в офісі; я відсутній; я відсутня;
    буду відсутн; у відрядженні; більше не працює`,
  bg: `в отпуск съм; извън офиса съм; отсъствам; ще отсъствам; не съм в офиса; съм в отпуск`,
  balkan: `
    na godišnjem odmoru; nisam u uredu; nisam u kancelariji; sem na dopustu; na dopustu;
    odsoten; odsutan sam; odsutna sam; na godisnjem odmoru`,
  baltic: `
    olen puhkusel; viibin puhkusel; esmu atvaļinājumā; neesmu birojā; atostogauju;
    esu atostogose; nesu biure; šiuo metu`,
  zh: `
    我不在办公室; 我正在休假; 我在休假; 本人正在休假; 本人外出; 我外出; 正在度假; 不在办公室; 休假中; 暂时无法; 我目前不在; 出差; 我正在度假; 我不在辦公室;
    正在休假; 不在辦公室; 目前休假; 暫時無法; 請假中`,
  ja: `
    不在にしております; 不在にして; 休暇中; 休暇をいただいて; 休暇を頂いて; 外出しております; 出張しております; 出張中; 不在のため; 不在となります; 退職いたしました;
    退職しました; 夏季休業; 年末年始休業; お休みをいただ; 休業とさせて`,
  ko: `
    부재중입니다; 부재 중입니다; 휴가 중입니다; 휴가중입니다; 휴가 중으로; 휴가 중이라; 휴가로 인해; 휴가로 부재; 출장 중입니다; 출장중입니다; 출장 중으로; 출장 중이라; 출장으로; 자리를 비; 사무실에 없;
    육아휴직; 교육 중; 퇴사하; 퇴직하; 휴직 중`,
  ar: `أنا خارج المكتب; أنا في إجازة; سأكون خارج; خارج المكتب; في إجازة; في اجازة`,
  he: `
    אני מחוץ למשרד; אני בחופשה; אינני במשרד; איני במשרד; אני לא במשרד; אני נמצא בחופשה;
    אני נמצאת בחופשה; אהיה מחוץ למשרד`,
  vi: `
    tôi đang nghỉ; tôi không có mặt; tôi đang đi công tác; tôi đang vắng mặt; ngoài văn phòng;
    tôi sẽ vắng mặt; tôi hiện không`,
  th: `
    ไม่อยู่ที่สำนักงาน; ไม่อยู่ในสำนักงาน; ลาพักร้อน; ลาพักผ่อน; อยู่ระหว่างการลา;
    ไม่อยู่ที่ทำงาน`,
  id: `
    saya sedang cuti; sedang tidak berada di kantor; di luar kantor; saya sedang tidak;
    saya akan cuti; saya sedang dinas`,
}
