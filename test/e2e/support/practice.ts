import type { Frame, Page } from '@playwright/test';
import { sidebarOf, type Deskmate } from './extension.ts';

/** What the practice page offers to scripts. */
export interface PracticeWindow {
  practice: {
    receive(conversation: string, message: { text: string; author?: string }): string;
    fill(conversation: string, count: number): void;
    clear(conversation: string): void;
    finish(conversation: string): void;
  };
}

export interface Practice {
  page: Page;
  sidebar: Frame;
  open(conversation: string): Promise<void>;
  receive(conversation: string, text: string): Promise<void>;
  /** The text in the page's own composer. */
  draft(): Promise<string>;
}

/** The key under which the desk keeps a practice conversation. */
export const practiceKey = (conversation: string) => `127.0.0.1/${conversation}`;

/** Opens the practice inbox; messages come at once (`pace=0`). */
export async function openPractice(deskmate: Deskmate, conversation: string, query = 'pace=0'): Promise<Practice> {
  const page = await deskmate.context.newPage();
  await page.goto(`${deskmate.pages}/practice/index.html?${query}#/c/${conversation}`);
  return {
    page,
    sidebar: await sidebarOf(page),
    open: async (id) => page.locator(`li[data-conversation-id="${id}"] > a`).click(),
    receive: async (id, text) => {
      await page.evaluate(
        ([to, words]) => void (window as unknown as PracticeWindow).practice.receive(to!, { text: words! }),
        [id, text],
      );
    },
    draft: async () => (await page.getByRole('textbox', { name: /^Reply to/ }).innerText()).replace(/\n$/, ''),
  };
}
