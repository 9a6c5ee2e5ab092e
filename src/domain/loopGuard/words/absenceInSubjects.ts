import { type PhraseTable } from './phraseTable'

/** What stands after a name in the subject of an absence notice. */
export const absenceInSubjects: PhraseTable = {
  en: `
    is out of the office; is out of office; is currently out of; is on vacation; is on leave;
    is away from the office; out of office autoreply; out of office reply; (out of office);
    (autoreply); (auto-reply); (automatic reply)`,
  de: `ist außer haus; ist nicht im büro; ist abwesend; ist im urlaub; nicht im haus`,
  fr: `est absent; est en congé`,
  es: `está fuera de la oficina; está ausente`,
  it: `è fuori ufficio; non è in ufficio; è assente`,
  pt: `está fora do escritório; está ausente`,
  nl: `is afwezig; is niet op kantoor`,
  other: `
    är inte på kontoret; er ikke på kontoret; jest poza biurem; je mimo kancelář;
    arpus biroja atrasanas`,
  asian: `(自动回复); (不在); (부재중); (자동회신); 님은 부재중; 님이 부재중`,
}
