import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_CRITICAL,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { LABEL, openComposer } from './open-composer.ts';

/** A page with a Lexical editor; `register` makes it a rich one or one of plain text. */
export function openLexical(register: (editor: LexicalEditor) => void, isPlain = false): Promise<void> {
  return openComposer((place, send) => {
    const addBox = () => {
      const box = document.createElement('div');
      box.contentEditable = 'true';
      box.role = 'textbox';
      box.ariaLabel = LABEL;
      place.replaceChildren(box);
      return box;
    };
    const editor = createEditor({
      namespace: 'chat',
      onError: (error) => {
        throw error;
      },
    });
    register(editor);
    editor.setRootElement(addBox());
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        event?.preventDefault();
        send();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    );
    const setDraft = (text: string) =>
      editor.update(
        () => {
          const lines = text.split('\n').map((line) => $createTextNode(line));
          $getRoot().clear();
          if (isPlain) {
            const nodes = lines.flatMap((line, index) => (index > 0 ? [$createLineBreakNode(), line] : [line]));
            $getRoot().append($createParagraphNode().append(...nodes));
          } else $getRoot().append(...lines.map((line) => $createParagraphNode().append(line)));
        },
        { discrete: true },
      );
    setDraft('');
    return {
      model: () =>
        editor.getEditorState().read(() =>
          $getRoot()
            .getChildren()
            .map((block) => block.getTextContent())
            .join('\n'),
        ),
      setDraft,
      replaceNode: () => editor.setRootElement(addBox()),
    };
  });
}
