import { ariaGrid } from './families/aria-grid.ts';
import { assistantChat } from './families/assistant-chat.ts';
import { authorGroups } from './families/author-groups.ts';
import { bubblesFloat } from './families/bubbles-float.ts';
import { bubblesGridColumns } from './families/bubbles-grid-columns.ts';
import { bubblesJustify } from './families/bubbles-justify.ts';
import { bubblesMarginAuto } from './families/bubbles-margin-auto.ts';
import { bubblesRowReverse } from './families/bubbles-row-reverse.ts';
import { bubblesTextAlign } from './families/bubbles-text-align.ts';
import { channelSequential } from './families/channel-sequential.ts';
import { columnReverse } from './families/column-reverse.ts';
import { customElements } from './families/custom-elements.ts';
import { dayAuthorGroups } from './families/day-author-groups.ts';
import { daySections } from './families/day-sections.ts';
import { definitionList } from './families/definition-list.ts';
import { depthComments } from './families/depth-comments.ts';
import { discussionNotes } from './families/discussion-notes.ts';
import { emailThread } from './families/email-thread.ts';
import { flatList } from './families/flat-list.ts';
import { forumPosts } from './families/forum-posts.ts';
import { forumTableCells } from './families/forum-table-cells.ts';
import { gridCells } from './families/grid-cells.ts';
import { groupTimes } from './families/group-times.ts';
import { helpDeskTicket } from './families/help-desk-ticket.ts';
import { hrSeparated } from './families/hr-separated.ts';
import { initialAvatars } from './families/initial-avatars.ts';
import { inlineAuthor } from './families/inline-author.ts';
import { ircLines } from './families/irc-lines.ts';
import { issueComments } from './families/issue-comments.ts';
import { liveStream } from './families/live-stream.ts';
import { mailConversation } from './families/mail-conversation.ts';
import { mailTables } from './families/mail-tables.ts';
import { mobileChat } from './families/mobile-chat.ts';
import { modelConversation } from './families/model-conversation.ts';
import { moduleHashes } from './families/module-hashes.ts';
import { nativeInverted } from './families/native-inverted.ts';
import { nestedComments } from './families/nested-comments.ts';
import { nestedShadow } from './families/nested-shadow.ts';
import { newestFirstComments } from './families/newest-first-comments.ts';
import { noAriaNoTimes } from './families/no-aria-no-times.ts';
import { operatorWidget } from './families/operator-widget.ts';
import { ownWithoutName } from './families/own-without-name.ts';
import { relayColumns } from './families/relay-columns.ts';
import { reviewReplies } from './families/review-replies.ts';
import { roleLogFeed } from './families/role-log-feed.ts';
import { roomTiles } from './families/room-tiles.ts';
import { rtlChat } from './families/rtl-chat.ts';
import { shadowPerMessage } from './families/shadow-per-message.ts';
import { shadowSlottedList } from './families/shadow-slotted-list.ts';
import { sharedMailbox } from './families/shared-mailbox.ts';
import { shopWidget } from './families/shop-widget.ts';
import { styledComponents } from './families/styled-components.ts';
import { supportMessenger } from './families/support-messenger.ts';
import { tableRows } from './families/table-rows.ts';
import { tailwindAtomic } from './families/tailwind-atomic.ts';
import { threeColumnInbox } from './families/three-column-inbox.ts';
import { ticketTimeline } from './families/ticket-timeline.ts';
import { tooltipTimes } from './families/tooltip-times.ts';
import { topicStream } from './families/topic-stream.ts';
import { videoComments } from './families/video-comments.ts';
import { virtualRows } from './families/virtual-rows.ts';
import type { Family } from './family.ts';

/** The reader may be worked on with these in view. */
export const development: readonly Family[] = [
  ariaGrid,
  assistantChat,
  authorGroups,
  bubblesFloat,
  bubblesGridColumns,
  bubblesJustify,
  bubblesMarginAuto,
  bubblesRowReverse,
  bubblesTextAlign,
  channelSequential,
  columnReverse,
  customElements,
  dayAuthorGroups,
  daySections,
  definitionList,
  depthComments,
  discussionNotes,
  emailThread,
  flatList,
  forumPosts,
  forumTableCells,
  gridCells,
  groupTimes,
  helpDeskTicket,
  hrSeparated,
  initialAvatars,
  inlineAuthor,
  ircLines,
  liveStream,
  mailTables,
  mobileChat,
  modelConversation,
  moduleHashes,
  nestedComments,
  nestedShadow,
  newestFirstComments,
  noAriaNoTimes,
  operatorWidget,
  ownWithoutName,
  relayColumns,
  reviewReplies,
  roleLogFeed,
  rtlChat,
  shadowPerMessage,
  shadowSlottedList,
  shopWidget,
  styledComponents,
  tableRows,
  tailwindAtomic,
  threeColumnInbox,
  ticketTimeline,
  tooltipTimes,
  virtualRows,
];

/**
 * These only judge: nobody looks at their pages or their failures while working on the reader. They were made after it,
 * each modelled on how a well-known product builds its pages.
 */
export const heldOut: readonly Family[] = [
  issueComments,
  mailConversation,
  nativeInverted,
  roomTiles,
  sharedMailbox,
  supportMessenger,
  topicStream,
  videoComments,
];
