/** Orders to a model, in the languages that the product judges and some more; not a list of all, but of those that are tried first. */
const orders = [
  String.raw`(?:ignore|disregard|forget|override|bypass)\s(?:(?:all|any|the|these|your|of|my|other|every)\s){0,3}(?:previous|prior|above|earlier|preceding|other|everything|instructions?|rules?|directions?|sources?|prompts?|guidelines)`,
  String.raw`(?:ignorier|vergiss|missachte)\p{L}*\s(?:(?:alle|die|deine|bisherigen|vorherigen|obigen)\s){0,3}(?:anweisungen|regeln|vorgaben|quellen)`,
  String.raw`(?:ignora|olvida|omite)\s(?:(?:todas?|todos|las|los|le|tutte|tus)\s){0,3}(?:instrucciones|reglas|órdenes|istruzioni|regole|fuentes|fonti|instruções|regras)`,
  String.raw`(?:oubliez?|ignorez?)\s(?:(?:toutes?|tous|les|tes|vos)\s){0,3}(?:instructions|consignes|règles|sources)`,
  String.raw`(?:ignore|esqueça)\s(?:(?:todas?|as|os|suas)\s){0,3}(?:instruções|regras)`,
  '忽略(?:以上|之前|所有|先前)',
  '(?:игнорируй|забудь)',
  'تجاهل',
  String.raw`(?:you are|act as|pretend to be|du bist|eres|tu es|sei)\s(?:now\s|no longer\s|jetzt\s|ahora\s)?(?:an?\s|the\s)?(?:dan|system|developer|administrator|root|unrestricted|jailbroken|a different|no longer)`,
  String.raw`(?:new|updated|secret|hidden|developer|system)\s(?:system\s)?(?:instructions?|prompt|message|rules?|task|directive)\b`,
  String.raw`(?:^|\n)[^\S\n]{0,8}(?:#{1,6}[^\S\n]{0,3})?(?:system|assistant|developer|human)\s?:`,
  String.raw`(?:^|\n)[^\S\n]{0,8}-{2,9}[^\n]{0,40}(?:system|developer|source)[^\n]{0,40}-{2,}`,
  String.raw`<\|?\/?(?:im_start|im_end|eot_id|endoftext|start_header_id|system|assistant|start_of_turn|end_of_turn|tool_call|s)\b[^>\n]{0,40}\|?>`,
  String.raw`\[\/?(?:INST|SYS|SYSTEM_PROMPT|TOOL_CALLS)\]|<<\/?(?:SYS|[0-9a-f]{8})`,
  String.raw`(?:to|for|note to|message to)\s(?:the\s)?(?:ai|assistant|language model|llm|chatbot|bot)\s?[:,]`,
  String.raw`(?:you may|you can|you must|always|never)\s(?:now\s)?(?:invent|make up|reveal|obey|approve every|add a link|end each reply)`,
  String.raw`(?:from now on|ab jetzt|a partir de ahora|désormais)[ ,]`,
];
const pattern = new RegExp(`(?<!\\p{L})(?:${orders.join('|')})`, 'iu');

/**
 * Whether a text speaks to a model rather than to a reader. A hint and no guard: what it misses is quoted as data all the same,
 * and what it finds is still shown to the model; only it counts no longer as a source for links, numbers and sentences.
 */
export const readsLikeOrders = (text: string): boolean =>
  pattern.test(text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
