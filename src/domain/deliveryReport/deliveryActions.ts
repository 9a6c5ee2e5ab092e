/** What a delivery report (RFC 3464) can say has happened. */
export const deliveryActions = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const

export type DeliveryAction = (typeof deliveryActions)[number]
