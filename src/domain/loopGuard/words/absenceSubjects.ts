import { type PhraseTable } from './phraseTable'

/** How a subject begins that tells of an absence; other mail may begin so too. */
export const absenceSubjects: PhraseTable = {
  en: `
    out of office; out-of-office; out of the office; ooo; oof; away from the office;
    away from my desk; on vacation; on holiday; on annual leave; on leave; on maternity leave;
    on parental leave; holiday notice; annual leave; not in the office; currently out of office;
    i am out of; i'm out of; i am currently out of; i am away; i'm away; i am on vacation;
    i'm on vacation; i am on holiday; i am on leave; away notice; no longer with;
    no longer works`,
  de: `
    abwesenheit; abwesend; außer haus; nicht im büro; ich bin im urlaub; ich bin nicht im;
    ich bin bis`,
  fr: `
    absence du bureau; absent du bureau; absence; en congé; en vacances; congés;
    absence bureau; hors du bureau; je suis absent`,
  es: `
    fuera de la oficina; fuera de oficina; ausente; ausencia; de vacaciones; estoy fuera de;
    estoy de vacaciones`,
  it: `
    fuori ufficio; fuori dall'ufficio; fuori sede; assenza; assente; in ferie; ferie;
    sono fuori ufficio; sono in ferie`,
  pt: `
    fora do escritório; fora do escritorio; ausência; ausente; de férias; em férias;
    estou de férias; ausência temporária`,
  nl: `
    afwezig; afwezigheid; niet aanwezig; niet op kantoor; buiten kantoor; vakantiebericht;
    met vakantie; op vakantie; ik ben afwezig`,
  sv: `
    frånvaro; frånvarande; inte på kontoret; ej på kontoret; på semester; semester:;
    jag är på semester`,
  no: `fravær; ikke på kontoret; ikke til stede; på ferie; ferie:; ikke tilstede`,
  da: `fraværende; ikke på kontoret; ikke til stede; på ferie; fravær`,
  fi: `poissa; lomalla; olen lomalla; en ole paikalla; poissaolo`,
  is: `ekki á skrifstofunni`,
  pl: `poza biurem; nieobecność; nieobecny; nieobecna; urlop; jestem na urlopie`,
  cs: `mimo kancelář; nepřítomnost; dovolená; nejsem v kanceláři; na dovolené`,
  sk: `mimo kancelárie; neprítomnosť; dovolenka; nie som v kancelárii; mimo pracoviska`,
  hu: `házon kívül; irodán kívül; szabadság; szabadságon; nem vagyok az irodában; távollét`,
  ro: `în afara biroului; în concediu; absent din birou; sunt în concediu; concediu`,
  tr: `ofis dışında; ofis dışındayım; ofiste değilim; izindeyim; izinde; yıllık izin; tatildeyim`,
  el: `εκτός γραφείου; απουσία; σε άδεια; άδεια; απουσιάζω`,
  ru: `вне офиса; нет на месте; я в отпуске; в отпуске; отсутствую; отсутствие; меня нет в офисе`,
  uk: `поза офісом; відпустка; у відпустці; відсутній; відсутність; немає на робочому місці`,
  bg: `извън офиса; в отпуск; отсъствие; отсъствам`,
  sr: `
    odsutan; odsutna; na godišnjem odmoru; izvan ureda; van kancelarije; godišnji odmor; одсутан`,
  sl: `odsotnost; odsoten; na dopustu; avtomatski odgovor; zunaj pisarne`,
  baltic: `
    kontorist väljas; puhkusel; ārpus biroja; atvaļinājumā; ne biure; atostogose; atostogos`,
  zh: `外出; 不在办公室; 休假; 请假; 不在辦公室; 請假; 公出`,
  ja: `不在; 外出中; 休暇中; 休業のお知らせ; 出張中`,
  ko: `부재중; 부재 중; 외근 중; 휴가 중; 휴가중; 출장 중; 출장중; 자리 비움; 육아휴직`,
  ar: `خارج المكتب; في إجازة; إجازة`,
  he: `מענה אוטומטי; מחוץ למשרד; לא במשרד; בחופשה; הודעת היעדרות`,
  fa: `خارج از دفتر`,
  hi: `कार्यालय से बाहर`,
  vi: `vắng mặt; nghỉ phép; ngoài văn phòng; không có ở văn phòng`,
  th: `ไม่อยู่ที่สำนักงาน; ไม่อยู่ในสำนักงาน; ลาพักร้อน`,
  id: `di luar kantor; tidak di kantor; sedang cuti; cuti; luar pejabat`,
}
