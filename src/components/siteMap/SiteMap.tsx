import { land, type Point, upperMersey } from './coast'
import { height, isOnMap, project, width } from './project'

export type Place = { id: string; href: string; name: string; count: number; at: Point }

type Props = { places: Place[]; label: string; lead: string; outside: string }

const path = (points: readonly Point[]) => points.map((point) => project(point).join(' ')).join('L')
const radius = (count: number) => 8 + 3.2 * Math.sqrt(count)

/** The region as a drawing with a dot for each place, and the same places as a list of links. */
export function SiteMap({ places, label, lead, outside }: Props) {
  // The largest first, so that small dots lie on top and can be reached.
  const dots = places.filter(({ at }) => isOnMap(at)).sort((a, b) => b.count - a.count)
  return (
    <div className="site-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <rect className="site-map__water" width={width} height={height} />
        <path className="site-map__land" d={`M${path(land)}Z`} />
        <path className="site-map__river" d={`M${path(upperMersey)}`} />
        {dots.map((place) => (
          <Dot key={place.id} place={place} />
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

function Dot({ place: { name, count, at } }: { place: Place }) {
  const [x, y] = project(at)
  return (
    <g>
      <title>{`${name}: ${count}`}</title>
      <circle cx={x} cy={y} r={radius(count)} />
      {count > 3 && (
        <text className="site-map__count" x={x} y={y}>
          {count}
        </text>
      )}
    </g>
  )
}
