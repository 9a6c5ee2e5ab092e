import type { TraceStep } from './routingDecision'
import type { OwnerRef, RoutingTheme, ThemeOwner } from './routingKnowledge'

export type OwnerChoice = { owner: OwnerRef | null; trace: TraceStep[] }

const tried = ({ name, available }: ThemeOwner): TraceStep => ({
  step: 'owner',
  matched: available,
  text: available
    ? { en: `${name} is available.`, ko: `${name} 담당자가 처리할 수 있습니다.` }
    : {
        en: `${name} was passed over: not available.`,
        ko: `${name} 담당자는 부재중이므로 건너뛰었습니다.`,
      },
})

const nobody = (theme: RoutingTheme): TraceStep => ({
  step: 'owner',
  matched: false,
  text: {
    en: `Nobody who owns “${theme.name.en}” is available.`,
    ko: `‘${theme.name.ko}’ 분야에 처리할 수 있는 담당자가 없습니다.`,
  },
})

/** The first available of a rule's own choice and the theme's owners, in their order. */
export function chooseOwner(
  preferred: OwnerRef | undefined,
  theme: RoutingTheme | null,
  themes: readonly RoutingTheme[],
): OwnerChoice {
  const known = themes.flatMap(({ owners }) => owners).find(({ id }) => id === preferred?.id)
  const first = preferred ? [{ ...preferred, available: known?.available ?? true }] : []
  const others = (theme?.owners ?? []).filter(({ id }) => id !== preferred?.id)
  const trace: TraceStep[] = []
  for (const candidate of [...first, ...others]) {
    trace.push(tried(candidate))
    if (candidate.available) {
      return { owner: { id: candidate.id, name: candidate.name }, trace }
    }
  }
  return { owner: null, trace: theme ? [...trace, nobody(theme)] : trace }
}
