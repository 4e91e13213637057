export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'he' | 'ar';

interface Words {
  you: string;
  reply: string;
  send: string;
  write: string;
  search: string;
  edited: string;
  deleted: string;
  older: string;
  unread: string;
  typing: string;
  read: string;
  delivered: string;
  joined: string;
  assigned: string;
  note: string;
  like: string;
  share: string;
  signedIn: string;
  settings: string;
  inbox: string;
  online: string;
  today: string;
  yesterday: string;
  ago: string;
}

/** The few words that pages say around messages, in the language of their reader. */
export const words: Record<Language, Words> = {
  en: of(
    'You|Reply|Send|Write a message…|Search|edited|This message was deleted|Load older messages|New messages|is typing…|Read|Delivered|joined the conversation|was assigned|Internal note|Like|Share|Signed in as|Settings|Inbox|Active now|Today|Yesterday|ago',
  ),
  de: of(
    'Du|Antworten|Senden|Nachricht schreiben…|Suchen|bearbeitet|Diese Nachricht wurde gelöscht|Ältere Nachrichten laden|Neue Nachrichten|schreibt…|Gelesen|Zugestellt|ist der Unterhaltung beigetreten|wurde zugewiesen|Interne Notiz|Gefällt mir|Teilen|Angemeldet als|Einstellungen|Posteingang|Jetzt aktiv|Heute|Gestern|her',
  ),
  fr: of(
    'Vous|Répondre|Envoyer|Écrire un message…|Rechercher|modifié|Ce message a été supprimé|Charger les messages précédents|Nouveaux messages|est en train d’écrire…|Lu|Distribué|a rejoint la conversation|a été assigné|Note interne|J’aime|Partager|Connecté en tant que|Paramètres|Boîte de réception|En ligne|Aujourd’hui|Hier|plus tôt',
  ),
  es: of(
    'Tú|Responder|Enviar|Escribe un mensaje…|Buscar|editado|Este mensaje fue eliminado|Cargar mensajes anteriores|Mensajes nuevos|está escribiendo…|Leído|Entregado|se unió a la conversación|fue asignado|Nota interna|Me gusta|Compartir|Sesión de|Ajustes|Bandeja de entrada|En línea|Hoy|Ayer|atrás',
  ),
  pt: of(
    'Você|Responder|Enviar|Escreva uma mensagem…|Pesquisar|editada|Esta mensagem foi apagada|Carregar mensagens anteriores|Novas mensagens|está digitando…|Lida|Entregue|entrou na conversa|foi atribuído|Nota interna|Curtir|Compartilhar|Conectado como|Configurações|Caixa de entrada|Online|Hoje|Ontem|atrás',
  ),
  he: of(
    'את/ה|השב|שלח|כתוב הודעה…|חיפוש|נערך|הודעה זו נמחקה|טען הודעות ישנות|הודעות חדשות|מקליד…|נקרא|נמסר|הצטרף לשיחה|הוקצה|הערה פנימית|אהבתי|שתף|מחובר בתור|הגדרות|תיבת דואר|פעיל עכשיו|היום|אתמול|לפני',
  ),
  ar: of(
    'أنت|رد|إرسال|اكتب رسالة…|بحث|معدلة|تم حذف هذه الرسالة|تحميل الرسائل الأقدم|رسائل جديدة|يكتب…|مقروءة|تم التسليم|انضم إلى المحادثة|تم تعيينه|ملاحظة داخلية|أعجبني|مشاركة|مسجل الدخول باسم|الإعدادات|صندوق الوارد|نشط الآن|اليوم|أمس|مضت',
  ),
};

function of(line: string): Words {
  const [you, reply, send, write, search, edited, deleted, older, unread, typing, read, delivered, ...rest] =
    line.split('|') as [string, ...string[]];
  const [joined, assigned, note, like, share, signedIn, settings, inbox, online, today, yesterday, ago] = rest;
  const all = { you, reply, send, write, search, edited, deleted, older, unread, typing, read, delivered, joined };
  const more = { assigned, note, like, share, signedIn, settings, inbox, online, today, yesterday, ago };
  return { ...all, ...more } as Words;
}

export const isRightToLeft = (language: Language): boolean => language === 'he' || language === 'ar';
