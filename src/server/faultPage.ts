import type { Problem } from '@/contracts/problem'
import type { Language } from '@/i18n/languages'

const STYLE = `
  body { margin: 15vh auto; max-width: 32rem; padding: 0 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif; color: #10243e }
  h1 { font-size: 1.75rem; line-height: 1.25 }
  small { color: #5a6b80; overflow-wrap: anywhere }`

/** The same problem for a person with a browser, where no page could be made. All of its words are ours. */
export const faultPage = (
  { title, detail, requestId }: Problem,
  language: Language,
): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${detail}</p>
<small>${String(requestId)}</small>
</main>
</body>
</html>
`
