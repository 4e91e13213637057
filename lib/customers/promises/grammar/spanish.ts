import { createInflected, type InflectedAct } from './create-inflected.ts';
import type { PromiseGrammar } from './promise-grammar.ts';

const clitic = '(?:(?:me|te|le|les|os|se|lo|la|los|las|nos) )*';
const who =
  '(?:(?:yo|nosotros|un companero|una companera|alguien|nuestro equipo|el equipo|mi companer[oa]|el tecnico|nuestro tecnico|el mensajero|el repartidor|la mensajeria|mi responsable)(?: \\S+){0,4}? )?(?:ya |tambien |luego |entonces )?';
/** What will be, said in one word or with "voy a". */
const will = (verbs: string): string =>
  `(?:${who}${clitic}(?:${verbs})(?:e|emos|a|an)|${who}${clitic}(?:voy|vamos|va|van|iremos) a (?:${verbs})(?:te|le|les|lo|la|los|las|nos|os|se|telo|tela|selo|sela)?(?:lo|la|los|las)?|(?:me|nos) comprometemos? a (?:${verbs})(?:te|le|lo|selo)?)`;

const money = '(?:reembolso|dinero|devolucion|abono|importe|pago|reintegro|compensacion|saldo|cupon|vale)';
const word = '(?:noticias|respuesta|correo|mensaje|e-?mail|actualizacion|confirmacion|novedades|informacion)';

const acts: InflectedAct[] = [
  { kind: 'callback', source: will('devolver(?= la llamada)|llamar|telefonear') },
  { kind: 'callback', source: `${who}${clitic}(?:llamo|llamamos|llama)`, needs: 'a day' },
  { kind: 'callback', source: '(?:recibira|recibiras|tendra|tendras) (?:una|la) llamada' },
  {
    kind: 'refund',
    source: `${will('emitir|tramitar|procesar|hacer?|realizar|gestionar|efectuar|aplicar|har|ingresar')} (?:\\S+ ){0,3}${money}`,
  },
  { kind: 'refund', source: `${will('reembolsar|devolver|reintegrar|abonar|compensar')}` },
  { kind: 'refund', source: `(?:recibira|recibiras|tendra|tendras|vera|veras) (?:\\S+ ){0,2}${money}` },
  {
    kind: 'refund',
    source: `(?:el|su|tu) ${money} (?:\\S+ ){0,2}(?:estara|llegara|se (?:hara|realizara|procesara|vera))|(?:sera|seras|se le) (?:reembolsad[oa]|reembolsara)`,
  },
  { kind: 'refund', source: `${who}${clitic}(?:reembolso|reembolsamos|devolvemos|abonamos)`, needs: 'a day' },
  {
    kind: 'update',
    source: will('avisar|informar|contactar|escribir|responder|contestar|notificar|confirmar|comunicar|contar|dir'),
  },
  { kind: 'update', source: `${will('enviar|mandar|dar')} (?:un |una |mas |el |la )?${word}` },
  {
    kind: 'update',
    source: `${who}${clitic}(?:pondre|pondremos|pondra|pondran) en contacto|${clitic}(?:va|van|vamos|voy) a (?:poner(?:nos|me|se)?) en contacto|${clitic}mantendr(?:e|emos|a|an) (?:al tanto|informad[oa]s?|al corriente)|(?:tendra|tendras|recibira|recibiras) (?:\\S+ ){0,2}${word}|(?:te|le) dire(?:mos)? algo|volver(?:e|emos) (?:a|con) |estar(?:e|emos) en contacto`,
  },
  {
    kind: 'update',
    source: `${who}${clitic}(?:aviso|avisamos|escribo|escribimos|confirmo|confirmamos|informo|informamos|digo|decimos|respondo|respondemos|mantengo|mantenemos|contactamos|contacto)`,
    needs: 'a day',
  },
  {
    kind: 'send',
    source: will('enviar|mandar|remitir|entregar|reenviar|reemplazar|despachar|expedir|sustituir|reponer'),
  },
  {
    kind: 'send',
    source:
      'har(?:e|emos|an) llegar|(?:sera|seran) (?:enviad|entregad|despachad|reemplazad)[oa]s?|(?:te|le|les) llegara|llegara|saldra|lo (?:tendra|recibira)s?|(?:tendra|recibira)s? (?:el|la|su|tu|un|una|los|las|sus|tus) ',
    needs: 'words of when',
  },
  { kind: 'send', source: `${who}${clitic}(?:envio|enviamos|mando|mandamos|sale|llega)`, needs: 'a day' },
  {
    kind: 'fix',
    source: will('arreglar|solucionar|resolver|corregir|reparar|restablecer|desbloquear|restaurar|subsanar|reactivar'),
  },
  {
    kind: 'fix',
    source:
      '(?:estara|quedara|sera) (?:\\S+ )?(?:resuelt|arreglad|solucionad|corregid|reparad|list|operativ|disponible|restablecid|funcionand)[oae]?s?',
  },
  {
    kind: 'fix',
    source: `${who}${clitic}(?:arreglo|arreglamos|solucionamos|soluciono|resolvemos|resuelvo)`,
    needs: 'a day',
  },
  { kind: 'escalate', source: will('escalar|derivar|trasladar|pasar|elevar|transferir') },
  {
    kind: 'other',
    source: will(
      'revisar|investigar|cancelar|anular|gestionar|tramitar|cambiar|verificar|consultar|actualizar|procesar|programar|ocupar|encargar|hablar|estudiar|modificar|preguntar|recoger|visitar|pasar|activar|eliminar|preparar',
    ),
  },
];

/** How promises are made in Spanish. */
export const spanish: PromiseGrammar = {
  joins: 'y|e|pero|asi que|entonces|o',
  opens: String.raw`(?:(?:le|te|les|nos|me|se|lo|la) \S+(?:e|emos|a|an|amos|imos)(?!\p{L})|el |su |tu |un companero|nuestro|alguien|recibir|tendra|yo |nosotros|vamos a|voy a)`,
  conditions:
    'si(?! ?,)|cuando|en cuanto(?! (?:pueda|podamos|sea posible)(?!n))|una vez(?: que)?|tan pronto como(?! (?:sea posible|pueda|podamos))|despues de que|siempre que|siempre y cuando|a menos que|salvo que|en caso de que|nada mas|apenas|tras(?= (?:recibir|la recepcion|verificar|confirmar))',
  asides: 'porque|ya que|para que|hasta que|mientras|aunque|como|donde|que si|por que|antes de que|puesto que',
  turns: String.raw`(?:le|te|les|nos|me|se|lo|la) \S+(?:e|emos|a|an|aremos|eremos|iremos)(?!\p{L})|recibira|tendra|reembolsar|enviar(?:e|emos)|vamos a`,
  asks: /^(?:por favor )?(?:envie(?:nos|me)?|envia(?:nos|me)?|mande(?:nos|me)?|manda(?:nos|me)?|responda|responde|confirme(?:nos)?|confirma(?:nos)?|indique(?:nos)?|indica(?:nos)?|devuelva|devuelve|facilite(?:nos)?|facilita(?:nos)?|rellene|rellena|complete|completa|pase(?:nos)?|pasa(?:me)?)(?!\p{L})/u,
  never:
    /(?<!\p{L})(?:no|nunca|jamas|normalmente|habitualmente|generalmente|suelen?|siempre|automaticamente|todos los (?:pedidos|reembolsos|clientes)|cada (?:pedido|cliente)|los (?:reembolsos|pedidos|envios) se|podria|podriamos|esperamos poder|intentamos)(?!\p{L})/u,
  doubts:
    /(?<!\p{L})(?:quizas?|tal vez|puede que|no se|dudo|espero|esperamos|dijo|dijiste|escribio|usted escribio|me dijeron|le dijeron|podria|ojala)(?!\p{L})/u,
  continues: /^(?:y )?(?:luego |tambien |despues )?(?=(?:le|te|lo|la|se|nos|me)? ?\p{L}+(?:r|emos|e)(?!\p{L}))/u,
  find: createInflected(acts),
};
