/** How a language tells of steps that were taken or asked for. Sources over folded text; none has a numbered group. */
export interface TriedWords {
  /** "I have already", before a participle. */
  did: string;
  /** What was done, as it is told. */
  done: string;
  /** "I tried", before whatever was tried. */
  tried: string;
  /** "Please", before what somebody is to do. */
  asks: string;
  /** What is to be done, as it is asked for. */
  acts: string;
  /** "Have you tried", before whatever is to be tried. */
  asksTried: string;
  /** Before any of these: that it was not done, or only might be. */
  denies: string;
  /** Where a step ends: another begins, or what came of it is told. */
  ends: string;
  /** That it did not help, behind a step. */
  failed: string;
  helped: string;
}

/** English; what is done to devices, accounts and orders. */
export const triedEn: TriedWords = {
  did: "(?:i|we|my (?:husband|wife|son|daughter|colleague|dad|mum|mom|partner|friend))(?:'ve| have|'d| had)?(?: (?:already|also|just|now|even|then|both|tried and|gone and|manually|twice|only just))*",
  done: 'restarted|rebooted|re-?installed|uninstalled|updated(?! you)|upgraded|cleared|emptied|reset|logged (?:out|in|off|back)|signed (?:out|in|back)|checked(?! (?:in\\b|out(?! of)))|double[- ]checked|unplugged|plugged|switched|turned|changed|disconnected|re-?connected|replaced|cleaned|charged|power[- ]?cycled|disabled|enabled|deleted|re-?entered|re-?typed|re-?sent|re-?ordered|refreshed|re-?loaded|re-?paired|unpaired|scanned|run|ran|looked in|swapped|filled (?:in|out)|uploaded|factory reset|whitelisted|added (?:you|your (?:address|email)|the)|waited|followed|submitted|requested|contacted (?:the|my|your|our)|called (?:the|my|your|them)|phoned|e-?mailed (?:the|you|your|them)|used (?:another|a different|the other|incognito|a private)|paid (?:again|with another)',
  tried:
    "(?:i|we)(?:'ve| have|'d| had)?(?: (?:already|also|even|just|both))* tried(?: to)?|^tried(?: to)?|(?<=[,;] |and )tried(?: to)?",
  asks: "please|pls|kindly|(?:could|can|would) (?:you|u)(?: please| kindly| try to| try and)?|(?:you )?(?:can|could|might|should) try to|try to|try and|make sure (?:to|you)|go ahead and|i(?:'d| would) suggest (?:to|you)|you(?:'ll| will)? need to|next,?|first,?|then,?|now,?|after that,?",
  acts: 'restart|reboot|re-?install|uninstall|update(?! you| me)|upgrade|clear|empty|reset|log (?:out|in|off|back)|sign (?:out|in|back)|check(?! (?:back|in with|out our))|double[- ]check|unplug|plug|switch|turn|change|disconnect|re-?connect|replace|clean|charge|power[- ]?cycle|disable|enable|delete|re-?enter|re-?type|re-?send|refresh|re-?load|re-?pair|unpair|scan|run|look in|swap|fill (?:in|out)|upload|whitelist|add (?:us|our (?:address|email)|the)|hold (?:down )?the|press|open the|use (?:another|a different|the other|incognito|a private)|move (?:the|your)|force[- ]quit|close the app',
  asksTried:
    '(?:have|did) you(?: already| also)? (?:tried|try)(?: to)?|(?:please |could you |can you |you can |you could |you might )?try(?= [a-z]+ing(?!\\p{L}))',
  denies:
    "(?<!\\p{L})(?:not|n't|never|didn't|haven't|hasn't|don't|cannot|can't|will|'ll|would|should i|shall i|if|when|before|unless|could|might|want to|how (?:do|can) i|tell me|asked me to|told me to|no need to|going to)(?:$| [^.!?,;]{0,12}$)",
  ends: ',|;|\\.(?!\\d)|!|\\?|\\n| but | however | and (?=(?:it|that|this|nothing|still|then|also|no|i|we|the|tell|let|see|send|reply)\\b)| then | which | so (?=(?:that|we|i)\\b)| because | - | — | yet | if (?=it|that|this|the)| to (?=see|check|make sure|no avail)| without (?=luck|success|result)',
  failed:
    "(?:did(?:n't| not)|does(?:n't| not)|has(?:n't| not)) (?:\\w+ )?(?:help|work|change|fix|make a difference|solve|do (?:anything|it))|no luck|to no avail|without (?:luck|success|result)|no (?:change|difference|joy|success)|nothing (?:works?|worked|changed|happens|happened|helps?|helped)|same (?:problem|error|issue|thing|result)|(?:but|and|,) (?:it |that |they )?still|still (?:the same|not|no|nothing|doesn't|won't|can't|get|getting|have|having|there|broken)",
  helped:
    '(?:that|it|this|which) (?:worked|fixed it|helped|did the trick|solved)|works (?:now|again)|(?:that|it) is (?:fixed|working)',
};

export const triedDe: TriedWords = {
  did: '(?:ich|wir) (?:habe|haben|hab)(?: (?:schon|bereits|auch|jetzt|mehrfach|zweimal))*|(?:schon|bereits) (?:habe|haben) (?:ich|wir)',
  done: '(?:(?!nicht |kein|nie )\\S+ ){0,5}(?:neu gestartet|neugestartet|neu installiert|deinstalliert|aktualisiert|geloscht|geleert|zuruckgesetzt|abgemeldet|ausgeloggt|eingeloggt|angemeldet|uberpruft|gepruft|ausgesteckt|eingesteckt|gewechselt|ausgeschaltet|ausgetauscht|gereinigt|geladen|deaktiviert|aktiviert|nachgesehen|kontaktiert|angerufen|ausprobiert|versucht|probiert)',
  tried: '(?!)',
  asks: '(?:bitte|konnten sie(?: bitte)?|konnen sie(?: bitte)?|versuchen sie(?: bitte)?,?|kannst du(?: bitte)?)',
  acts: '(?:\\S+ ){0,5}?(?:neu ?starten|neu installieren|deinstallieren|aktualisieren|loschen|leeren|zurucksetzen|abmelden|ausloggen|anmelden|uberprufen|prufen|ausstecken|wechseln|ausschalten|austauschen|deaktivieren|aktivieren)|(?:starten|installieren|loschen|leeren|uberprufen|prufen|aktualisieren|deaktivieren|trennen) sie',
  asksTried: '(?!)',
  denies: '(?<!\\p{L})(?:nicht|noch nie|nie|soll|wenn|falls|wollte|wurde|werde)(?:$| [^.!?,;]{0,12}$)',
  ends: ',|;|\\.(?!\\d)|!|\\?|\\n| aber | jedoch | und (?=(?:es|das|dann|ich|wir|trotzdem|geben|teilen|schreiben)\\b)| dann ',
  failed:
    '(?:hat |half |hilft |funktioniert |geht |ging )(?:\\S+ )?(?:nicht|nichts)(?: geholfen| gebracht| geandert)?|ohne erfolg|erfolglos|immer noch|trotzdem',
  helped: 'hat (?:geholfen|funktioniert)|geht (?:jetzt|wieder)|funktioniert (?:jetzt|wieder)',
};

export const triedEs: TriedWords = {
  did: '(?:ya )?(?:he|hemos)(?: ya| tambien)?|ya',
  done: '(?:reiniciado|reinstalado|desinstalado|actualizado|borrado|limpiado|restablecido|cerrado sesion|iniciado sesion|comprobado|revisado|desconectado|conectado|cambiado|apagado|encendido|sustituido|cargado|desactivado|activado|contactado|llamado|probado|intentado)(?!\\p{L})|(?:reinicie|reinstale|desinstale|actualice|borre|limpie|restableci|cambie|apague|probe)(?= )',
  tried: '(?!)',
  asks: '(?:por favor,?|podria|puede|puedes|podrias|pruebe a|prueba a|intente|intenta|le pido que)',
  acts: '(?:reiniciar|reinicie|reinicia|reinstalar|reinstale|desinstalar|actualizar|actualice|actualiza|borrar|borre|borra|limpiar|limpie|restablecer|restablezca|cerrar sesion|cierre sesion|cierra sesion|comprobar|compruebe|revise|revisar|desconectar|desconecte|desconecta|cambiar|apagar|apague|desactivar|desactive)',
  asksTried: 'ha (?:probado|intentado)(?: a)?',
  denies: '(?<!\\p{L})(?:no|nunca|si|cuando|debo|tengo que|voy a|quiero)(?:$| [^.!?,;]{0,12}$)',
  ends: ',|;|\\.(?!\\d)|!|\\?|\\n| pero | y (?=(?:no|sigue|nada|luego|despues|digame|dime|he|ya)\\b)| luego ',
  failed:
    'no (?:funciona|ha funcionado|sirvio|ha servido|cambia|hay cambios)|sin exito|sigue (?:igual|sin|fallando)|nada cambia|pero nada',
  helped: '(?:ya|ahora) funciona|ha funcionado(?! no)',
};

export const triedFr: TriedWords = {
  did: "(?:j'ai|nous avons|on a)(?: deja| aussi| bien)*",
  done: '(?:redemarre|reinstalle|desinstalle|mis a jour|vide|efface|supprime|reinitialise|deconnecte|reconnecte|verifie|debranche|rebranche|branche|change|eteint|rallume|remplace|nettoye|desactive|active|contacte|appele|essaye|tente)(?!\\p{L})',
  tried: '(?!)',
  asks: '(?:veuillez|merci de|pouvez-vous|pourriez-vous|peux-tu|essayez de|essaie de|je vous invite a|il faudrait)',
  acts: '(?:redemarrer|reinstaller|desinstaller|mettre a jour|vider|effacer|supprimer|reinitialiser|vous deconnecter|deconnecter|verifier|debrancher|rebrancher|changer|eteindre|rallumer|remplacer|nettoyer|desactiver|activer)',
  asksTried: "avez-vous (?:deja )?(?:essaye|tente)(?: de| d')?",
  denies: "(?<!\\p{L})(?:n'|ne|pas|jamais|si|quand|dois-je|je vais|faut-il)(?:$| ?[^.!?,;]{0,12}$)",
  ends: ",|;|\\.(?!\\d)|!|\\?|\\n| mais | et (?=(?:ca|cela|rien|toujours|puis|dites|j'ai|nous)\\b)| puis ",
  failed:
    "(?:ca|cela) (?:ne |n'a )(?:\\S+ )?(?:pas|rien)|sans (?:succes|resultat)|toujours (?:pas|le meme|la meme|rien)|rien ne change",
  helped: '(?:ca|cela) (?:marche|fonctionne) (?:maintenant|de nouveau)|a (?:marche|fonctionne)',
};
