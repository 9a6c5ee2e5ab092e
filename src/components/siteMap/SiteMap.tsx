import { type Cluster, clustersOf } from './clustersOf'
import { land, type Point, upperMersey } from './coast'
import type { Place } from './place'
import { height, isOnMap, project, width } from './project'

type Props = { places: Place[]; label: string; lead: string; outside: string }

const path = (points: readonly Point[]) => points.map((point) => project(point).join(' ')).join('L')
const radius = (count: number) => 9 + 3 * Math.sqrt(count)

/** The region as a drawing with a dot for each place, and the same places as a list of links. */
export function SiteMap({ places, label, lead, outside }: Props) {
  return (
    <div className="site-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <rect className="site-map__water" width={width} height={height} />
        <path className="site-map__land" d={`M${path(land)}Z`} />
        <path className="site-map__river" d={`M${path(upperMersey)}`} />
        {clustersOf(places.filter(({ at }) => isOnMap(at))).map((cluster) => (
          <Dot key={cluster.places[0]?.id} cluster={cluster} />
        ))}
      </svg>
      <div>
        <p>{lead}</p>
        <ul className="plain site-map__places">
          {places.map(({ id, href, name, count, at }) => (
            <li key={id}>
              <a href={href}>{name}</a> {count}
              {!isOnMap(at) && <span className="inferred"> ({outside})</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

const LABELLED_FROM = 5

function Dot({ cluster: { x, y, count, places } }: { cluster: Cluster }) {
  const isLarge = count >= LABELLED_FROM
  // A label beside a dot by the eastern edge would run out of the drawing: it stands below.
  const isEast = x > width * 0.62
  return (
    <g>
      <title>{places.map(({ name, count }) => `${name}: ${count}`).join('\n')}</title>
      <circle cx={x} cy={y} r={radius(count)} />
      {isLarge && (
        <>
          <text className="site-map__count" x={x} y={y}>
            {count}
          </text>
          <text
            x={x + radius(count) + (isEast ? 0 : 7)}
            y={isEast ? y + radius(count) + 22 : y + 6}
            textAnchor={isEast ? 'end' : 'start'}
          >
            {places[0]?.name.replace(/\s*\(.*\)$/, '')}
          </text>
        </>
      )}
    </g>
  )
}
