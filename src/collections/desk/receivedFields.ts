import type { Field } from 'payload'

import { closedField } from '@/access/closedField'
import { label } from '@/i18n/label'

const readOnly = (name: string) => ({
  readOnly: true,
  condition: (data: Record<string, unknown>) => Boolean(data[name]),
})

/** What is known of an interaction that came in as a mail; only the intake writes it. */
export const receivedFields: Field[] = [
  {
    name: 'sender',
    type: 'text',
    label: label('From', '보낸 사람'),
    access: closedField('interactions', 'sender'),
    admin: {
      ...readOnly('sender'),
      components: { Field: '@/admin/mail/InteractionSender#InteractionSender' },
    },
  },
  {
    name: 'isNewParticipant',
    type: 'checkbox',
    label: label('New to this conversation', '이 대화에 처음 참여한 사람'),
    access: closedField('interactions', 'isNewParticipant'),
    admin: {
      ...readOnly('isNewParticipant'),
      description: label(
        'Neither the contact, nor of their company, nor on the earlier mails: they answered a mail of ours that somebody passed on.',
        '연락처 본인이나 같은 회사 사람이 아니며 이전 메일에도 없던 사람입니다. 전달받은 메일에 답한 것으로 보입니다.',
      ),
    },
  },
  {
    name: 'fullText',
    type: 'textarea',
    label: label('The whole mail, with what it quotes', '인용을 포함한 메일 전문'),
    access: closedField('interactions', 'fullText'),
    admin: readOnly('fullText'),
  },
  {
    name: 'received',
    type: 'relationship',
    relationTo: 'incoming-mail',
    index: true,
    label: label('Came in as', '수신 메일'),
    access: closedField('interactions', 'received'),
    // Its sender links to it.
    admin: { hidden: true },
  },
]
