import { expect, it } from 'vitest';
import { saysDeleted } from '@/lib/inbox/page/deleted-words';

it.each([
  'This message has been deleted.',
  'The comment was removed',
  'Ana Lima deleted a message',
  'Diese Nachricht wurde gelöscht.',
  'Se eliminó este mensaje',
  'Esta mensagem foi apagada',
  'Ce message a été supprimé',
  'このメッセージは削除されました',
])('knows the placeholder %s', (text) => expect(saysDeleted(text)).toBe(true));

it.each([
  '',
  'I think this message has been deleted.',
  'Was the message deleted?',
  'My husband accidentally deleted a message',
  'The app just deleted a message',
  'My message was deleted by mistake, sorry',
])('takes "%s" for what somebody wrote', (text) => expect(saysDeleted(text)).toBe(false));
