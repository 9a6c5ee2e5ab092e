'use client'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { MergePlan } from '@/operations/parties/planMerge'

/** What a merge would change, in sentences. */
export function MergePreview({ plan }: { plan: MergePlan }) {
  const { fields, references, sentences } = useAdminWords().words.duplicates
  const named = (names: string[]) =>
    names.map((name) => fields[name as keyof typeof fields]).join(', ')
  const filled = plan.fields.filter(({ from }) => from === 'merged').map(({ field }) => field)
  return (
    <ul className="duplicates__preview">
      {plan.references.map(({ collection, count }) => (
        <li key={collection}>{sentences.moved(references[collection], count)}</li>
      ))}
      {filled.length > 0 && <li>{sentences.filled(named(filled))}</li>}
      {plan.conflicts.length > 0 && <li>{sentences.setAside(named(plan.conflicts))}</li>}
      {plan.alsoFoundBy && <li>{sentences.alsoFoundBy(plan.alsoFoundBy)}</li>}
      <li>{sentences.undo}</li>
    </ul>
  )
}
