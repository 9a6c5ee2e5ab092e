import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** `certificate.pem`, for this machine, that no one but itself vouches for, and its `key.pem`. */
export function makeCertificate(folder: string): void {
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'],
      ...['-keyout', path.join(folder, 'key.pem')],
      ...['-out', path.join(folder, 'certificate.pem')],
    ],
    { stdio: 'ignore' },
  )
}
