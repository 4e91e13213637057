/** What sites show in place of a message that was taken back: that it is gone, or who took it back. */
const SENTENCES = [
  '(?:this |the )?(?:message|post|comment|reply) (?:was |has been )?(?:deleted|removed|unsent)(?: by (?:you|.{0,12}(?:author|sender|admin|moderator)))?',
  '(?!(?:i|we|he|she|they|who|someone|somebody|my|our|your|his|her|their|the|a|an) )\\S+(?: \\S+){0,2} (?:unsent|deleted|removed) a message',
  '(?:diese\\S? )?(?:nachricht|beitrag|kommentar) (?:wurde )?(?:gelöscht|entfernt|zurückgerufen|zurückgezogen)',
  '.{1,60} (?:hat|hast) eine nachricht (?:gelöscht|entfernt|zurückgerufen|zurückgezogen)',
  'se (?:ha )?elimin\\S+ (?:este|el) mensaje',
  '(?:este )?mensaje (?:fue |ha sido |se ha )?(?:eliminado|borrado)',
  '.{1,60} (?:(?:anul|cancel)\\S+ el envío de|eliminó|eliminaste) un mensaje',
  '(?:ce )?(?:message|commentaire) (?:a été )?(?:supprimé|retiré)',
  '.{1,60} (?:a|avez) (?:supprimé |retiré |annulé l.envoi d.)un message',
  '(?:esta )?mensagem (?:foi )?(?:apagada|excluída|eliminada|removida)',
  '.{1,60} (?:(?:cancelou|anulou) o envio de|apagou|excluiu|removeu) uma mensagem',
  '(?:questo )?messaggio (?:è stato )?(?:eliminato|rimosso)',
  '.{1,60} (?:ha|hai) (?:annullato l.invio di|eliminato|rimosso) un messaggio',
  '(?:dit )?bericht (?:is |werd )?(?:verwijderd|ingetrokken)',
  '.{1,60} (?:heeft|hebt) een bericht (?:verwijderd|ingetrokken)',
  '(?:это )?сообщение (?:было )?удалено',
  '(?:この)?メッセージ.{0,3}(?:削除|取り消).{0,8}',
  '.{0,3}(?:消息|訊息)已被?(?:删除|刪除|撤回)',
];
const DELETED = new RegExp(`^(?:${SENTENCES.join('|')})[.。]?$`, 'iu');

/** True for a text that is such a placeholder as a whole, in the languages that most sites speak. */
export const saysDeleted = (text: string): boolean => text.length < 120 && DELETED.test(text.trim());
