const patience = 60

const controlOf = (field: Element): HTMLElement | null =>
  field.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button, [tabindex]')

function goTo(path: string, framesLeft: number): void {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  if (!field) {
    if (framesLeft > 0) requestAnimationFrame(() => goTo(path, framesLeft - 1))
    return
  }
  field.scrollIntoView({ block: 'center', behavior: 'smooth' })
  const control = field.matches('input, textarea') ? field : controlOf(field)
  control?.focus({ preventScroll: true })
}

/** Opens the tab (by its index, where there is one) that holds a field, and puts the cursor in it. */
export function focusField(path: string, tab: null | number): void {
  const buttons = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
  if (tab !== null) buttons[tab]?.click()
  // A tab renders its fields only once it is open.
  goTo(path, patience)
}
