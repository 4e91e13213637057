import { openDocuments } from './open-documents.ts';
import type { Taught, Teacher } from './teach-entry.ts';

/** Documents that are taught by two of their messages each, one after the other. */
export async function openTeacher() {
  const { page, show, close } = await openDocuments('test/e2e/support/teach-entry.ts');
  return {
    /** Shows a document; for each of the texts, whether one element alone says it. */
    async open(html: string, texts: string[]): Promise<boolean[]> {
      await show(html);
      return page.evaluate(
        (all) => (window as unknown as { deskmateTeacher: Teacher }).deskmateTeacher.findable(all),
        texts,
      );
    },
    teach: (customer: string, own: string | null): Promise<Taught> =>
      page.evaluate(
        ([theirs, mine]) => (window as unknown as { deskmateTeacher: Teacher }).deskmateTeacher.teach(theirs, mine),
        [customer, own] as const,
      ),
    close,
  };
}
