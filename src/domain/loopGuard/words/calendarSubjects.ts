import { type PhraseTable } from './phraseTable'

/** How a calendar heads the answer to an invitation. */
export const calendarSubjects: PhraseTable = {
  en: `
    accepted:; declined:; tentative:; tentatively accepted:; canceled:; cancelled:;
    new time proposed:; canceled event; cancelled event; updated invitation`,
  de: `zugesagt:; abgelehnt:; mit vorbehalt:; mit vorbehalt zugesagt:; abgesagt:; angenommen:`,
  fr: `
    accepté :; accepté:; refusé :; refusé:; provisoire :; annulé :; annulé:;
    accepté provisoirement`,
  es: `aceptado:; aceptada:; rechazado:; rechazada:; provisional:; cancelado:; cancelada:`,
  it: `accettato:; accettata:; rifiutato:; rifiutata:; provvisorio:; annullato:`,
  pt: `aceito:; aceite:; aceita:; recusado:; recusada:; provisório:; cancelado:`,
  nl: `geaccepteerd:; geweigerd:; afgewezen:; voorlopig:; geannuleerd:`,
  nordic: `
    accepterat:; avböjt:; preliminärt:; godtatt:; avslått:; accepteret:; afvist:; hyväksytty:;
    hylätty:`,
  slavic: `
    zaakceptowano:; odrzucono:; wstępna akceptacja:; přijato:; odmítnuto:; принято:; отклонено:;
    под вопросом:`,
  asian: `已接受:; 已拒绝:; 暂定:; 已拒絕:; 暫訂:; 承諾:; 辞退:; 仮承諾:; 承諾済み:; 수락:; 수락됨:; 거절:; 거절됨:; 미정:; 임시:`,
}
