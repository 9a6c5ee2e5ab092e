// A process that hands in one mail, to be killed meanwhile: DATA_DIR, SMTP_URL and the row of the mail.
import { senderTransport } from '@/mail/sender/senderTransport'

const [DATA_DIR = '', SMTP_URL = '', noteAs] = process.argv.slice(2)
const mail = { from: 'desk@a.example', to: 'ann@b.example', text: 'Hello', noteAs }
void senderTransport({ DATA_DIR, SMTP_URL }).sendMail(mail)
