const tides = [
  { d: 'M0 90C180 40 330 130 560 84S930 20 1180 74s330 26 420-2V180H0z', fill: '#0d4a52' },
  { d: 'M0 118C220 72 380 150 640 108s360-58 600-12 270 18 360-6V180H0z', fill: '#14635f' },
  { d: 'M0 146c200-40 420 24 660-8s380-34 580-2 260 14 360-4V180H0z', fill: '#1d7a6d' },
]

/** The tide of the Mersey at the foot of the first screen; decoration only. */
export const TideLines = () => (
  <svg
    className="hero__tide"
    viewBox="0 0 1600 180"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    {tides.map((tide) => (
      <path key={tide.fill} {...tide} />
    ))}
  </svg>
)
