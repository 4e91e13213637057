/** What links and buttons below a message do. */
const ACTION =
  /^(?:(?:post |add |write )?(?:a )?reply|edit|delete|remove|quote|report|like|share|copy|link|permalink|flag|pin|react|unlike|upvote|downvote|up|down|hide|forward|translate|bookmark|save|more|answer|comment|antworten|bearbeiten|löschen|zitieren|melden|teilen|gefällt mir|répondre|modifier|supprimer|citer|signaler|partager|responder|editar|eliminar|borrar|citar|denunciar|reportar|compartir|compartilhar|excluir|apagar|rispondi|modifica|elimina|cita|condividi|segnala|ответить|редактировать|удалить|цитировать|返信|編集|削除|回复|编辑|删除|引用)(?: \(?\d+\)?)?$/iu;

export const saysAction = (text: string): boolean => text.length < 30 && ACTION.test(text.trim());
