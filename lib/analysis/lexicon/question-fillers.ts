const lists = [
  'and but so hi hello hey hiya yo ok okay thanks thank please pls also well anyway plus because cuz cos then now guys team folks there all sorry quick additionally morning afternoon evening good dear however btw yes no yeah or just',
  'y pero entonces hola buenas buenos tardes dias noches gracias vale bueno ademas o porque',
  'et mais alors bonjour bonsoir salut merci donc car sinon svp',
  'und aber also hallo guten tag moin danke bitte dann denn sonst oder ja',
  'e ma allora ciao buongiorno buonasera salve grazie poi quindi scusate o',
  'oi ola bom boa dia tarde noite obrigado obrigada mas entao ou gente pessoal',
];

/** Greetings, thanks and the words that join clauses: a question may begin behind them. */
export const fillers: ReadonlySet<string> = new Set(lists.join(' ').split(' '));
