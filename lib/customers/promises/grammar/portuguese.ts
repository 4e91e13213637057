import { createInflected, type InflectedAct } from './create-inflected.ts';
import type { PromiseGrammar } from './promise-grammar.ts';

const clitic = '(?:(?:me|te|lhe|lhes|o|a|os|as|se|nos|vos) )*';
const who =
  '(?:(?:eu|nos|a gente|um colega|uma colega|alguem|nossa equipe|nossa equipa|a nossa equipa|o nosso \\S+|o tecnico|nosso tecnico|o entregador|a transportadora|meu gerente)(?: \\S+){0,3}? )?(?:ja |tambien |tambem |entao )?';
/** The future, in one word, with "vou", or with the pronoun inside ("ligar-lhe-emos"). */
const will = (verbs: string): string =>
  `(?:${who}${clitic}(?:${verbs})(?:ei|emos|a|ao)|${who}${clitic}(?:vou|vamos|vai|vao|iremos|irei|ira) ${clitic}(?:${verbs})(?:-(?:lhe|te|o|a|lo|la|nos))?|(?:${verbs})-(?:lhe|te|o|a)-(?:ei|emos|a)|(?:me comprometo|nos comprometemos) a (?:${verbs}))`;
const receive = '(?:recebera|recebe?ras|vai receber|vais receber|ira receber|tera|vai ter|voce recebe)';
const money = '(?:reembolso|estorno|dinheiro|valor|credito|montante|vale|compensacao)';
const word =
  '(?:resposta|noticias|e-?mail|mensagem|atualizacao|atualizacoes|confirmacao|retorno|informacoes|novidades)';

const acts: InflectedAct[] = [
  { kind: 'callback', source: will('ligar|telefonar|retornar (?=(?:a |sua )?(?:ligacao|chamada))') },
  {
    kind: 'callback',
    source: `${who}${clitic}(?:ligo|ligamos|liga)(?:-(?:lhe|te))?|${receive} uma (?:ligacao|chamada)`,
    needs: 'a day',
  },
  {
    kind: 'refund',
    source: `${will('fazer|far|processar|emitir|realizar|efetuar|solicitar|efectuar')} (?:\\S+ ){0,3}${money}`,
  },
  { kind: 'refund', source: will('reembolsar|estornar|devolver|ressarcir|creditar|compensar') },
  {
    kind: 'refund',
    source: `${receive} (?:\\S+ ){0,2}${money}|(?:o|seu|o seu) ${money} (?:\\S+ ){0,2}(?:sera|estara|caira|chegara|vai (?:cair|ser|estar))|(?:sera|vai ser) (?:\\S+ )?(?:reembolsad|estornad|creditad)[oa]s?`,
  },
  { kind: 'refund', source: `${who}${clitic}(?:reembolso|reembolsamos|devolvemos|estornamos)`, needs: 'a day' },
  { kind: 'update', source: `${will('enviar|mandar|dar')} (?:um |uma |a |o |mais |novas )?${word}` },
  {
    kind: 'update',
    source: `${will('avisar|informar|contatar|contactar|escrever|responder|notificar|confirmar|comunicar|retornar|entrar(?=\\w* em contat?c?to)|dir|dizer')}|${who}(?:manterei|manteremos|vou manter|vamos manter|(?:vou|vamos|iremos|irei) mante-l[oa]s?|manter-lhe-emos|mante-lo-emos|mantemos) (?:\\S+ ){0,2}(?:informad|atualizad|a par)[oa]?s?|${clitic}(?:vou|vamos|iremos|irei) (?:\\S+ )?entrar em contat?c?to|${clitic}entrar(?:ei|emos|a|ao) em contat?c?to|${receive} (?:\\S+ ){0,2}${word}|(?:sera|vai ser) (?:\\S+ )?(?:contatad|contactad|informad|avisad|notificad)[oa]`,
  },
  {
    kind: 'update',
    source: `${who}${clitic}(?:aviso|avisamos|escrevo|escrevemos|confirmo|confirmamos|informo|informamos|respondo|respondemos|retorno|retornamos|mantenho|mantemos|dou (?:um |o )?retorno|volto a|entro em contat?c?to|entramos em contat?c?to)(?:-(?:lhe|te))?`,
    needs: 'a day',
  },
  { kind: 'send', source: will('enviar|mandar|despachar|entregar|reenviar|substituir|repor|expedir|trocar') },
  {
    kind: 'send',
    source: `(?:sera|serao|vai ser) (?:\\S+ )?(?:enviad|entregue|despachad|substituid|trocad)[oae]?s?|(?:chegara|vai chegar|saira|vai sair)`,
  },
  { kind: 'send', source: `${receive} (?:o|a|um|uma|os|as|seu|sua)`, needs: 'words of when' },
  {
    kind: 'send',
    source: `${who}${clitic}(?:envio|enviamos|mando|mandamos|sai|chega)(?:-(?:lhe|te|o))?`,
    needs: 'a day',
  },
  {
    kind: 'fix',
    source: will('corrigir|resolver|consertar|reparar|arrumar|restaurar|desbloquear|solucionar|restabelecer|reativar'),
  },
  {
    kind: 'fix',
    source: `(?:estara|sera|ficara|vai (?:estar|ser|ficar)) (?:\\S+ )?(?:resolvid|corrigid|consertad|reparad|pront|disponivel|restabelecid|normalizad|funcionando|solucionad)[oa]?s?`,
  },
  { kind: 'fix', source: `${who}${clitic}(?:resolvo|resolvemos|corrigimos|consertamos)`, needs: 'a day' },
  { kind: 'escalate', source: will('encaminhar|escalar|repassar|passar|transferir|escalonar') },
  {
    kind: 'other',
    source: will(
      'verificar|investigar|cancelar|alterar|analisar|mudar|atualizar|processar|tratar|providenciar|checar|agendar|conferir|falar|consultar|abrir|recolher|buscar|apurar|solicitar|prorrogar|ativar|remover|cuidar|rever',
    ),
  },
];

/** How promises are made in Portuguese. */
export const portuguese: PromiseGrammar = {
  joins: 'e|mas|entao|ou|assim',
  opens: String.raw`(?:eu |nos |a gente |voce |vou |vamos |iremos |o |a |seu |sua |um |alguem |nossa |lhe |te |recebera|\S+remos(?!\p{L})|\S+rei(?!\p{L}))`,
  conditions:
    'se(?! possivel)|quando|assim que(?! (?:possivel|puder|pudermos))|logo que(?! possivel)|depois que|(?<!(?:seu|o|este|esse|um|nosso|do|teu) )caso|desde que|a menos que|apos(?= (?:o recebimento|recebermos|receber|a confirmacao|a aprovacao|confirmar|a rececao))|uma vez que|mediante|na condicao|salvo',
  asides: 'porque|pois|para que|ate que|enquanto|embora|como|onde|antes que|ja que',
  turns: String.raw`(?:vou|vamos|iremos|\S+remos|\S+rei|recebera)(?!\p{L})`,
  asks: /^(?:por favor )?(?:nos |me )?(?:envie|envie-nos|mande|manda|envia|responda|responde|confirme|confirma|informe|indique|devolva|preencha|encaminhe|passe)(?:-nos|-me)?(?!\p{L})/u,
  never:
    /(?<!\p{L})(?:nao|nunca|jamais|normalmente|geralmente|costumam?|sempre|automaticamente|todos os (?:pedidos|reembolsos|clientes)|cada (?:pedido|cliente)|os (?:reembolsos|pedidos) (?:sao|serao)|esperamos|poderia|poderiamos)(?!\p{L})/u,
  doubts:
    /(?<!\p{L})(?:talvez|pode ser que|voce (?:disse|escreveu)|disse que|me disseram|duvido|espero|quem sabe)(?!\p{L})/u,
  continues: /^(?:e )?(?:depois |tambem |em seguida )?(?=(?:lhe|te|o|a)? ?\p{L}+(?:r|remos|rei)(?!\p{L}))/u,
  find: createInflected(acts),
};
