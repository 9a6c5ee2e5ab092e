const doors = [
  { inset: 0, fill: '#0a3d47' },
  { inset: 62, fill: '#0e4c53' },
  { inset: 118, fill: '#14605f' },
  { inset: 168, fill: '#1d7a6d' },
  { inset: 212, fill: '#54b8a6' },
]

/** An arched doorway `inset` from the outermost, standing on the lower edge. */
const arch = (inset: number) => {
  const radius = 300 - inset
  return `M${inset} 700V${310 + inset * 0.18}a${radius} ${radius} 0 0 1 ${2 * radius} 0V700z`
}

/** Door within door, the innermost lit; decoration only. */
export const HeroDoors = () => (
  <svg
    className="hero__art"
    viewBox="-40 0 600 700"
    preserveAspectRatio="xMaxYMax slice"
    aria-hidden="true"
    focusable="false"
  >
    {doors.map(({ inset, fill }) => (
      <path key={fill} d={arch(inset)} fill={fill} />
    ))}
    <path d={arch(238)} fill="#ffd447" />
    <path d="M238 700V352.8a62 62 0 0 1 62-62l28 22v387.2z" fill="#04212a" />
    <circle cx="316" cy="510" r="6" fill="#ffd447" />
  </svg>
)
