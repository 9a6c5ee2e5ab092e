/** Better than nothing: what an Accept-Encoding header does not name may come in no coding. */
const UNNAMED = 0.0001

/** How much an Accept-Encoding header wants an answer in each coding, from 0 (not at all) to 1. */
export function encodingQuality(header: string): (coding: string) => number {
  const qualities = new Map(header.toLowerCase().split(',').map(qualityOf))
  return (coding) =>
    qualities.get(coding) ?? qualities.get('*') ?? (coding === 'identity' ? UNNAMED : 0)
}

function qualityOf(part: string): [string, number] {
  const [coding = '', ...parameters] = part.split(';').map((each) => each.trim())
  const quality = parameters.find((each) => each.startsWith('q='))
  return [coding, quality ? Number(quality.slice('q='.length)) : 1]
}
