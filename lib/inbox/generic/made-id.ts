/** React's `useId`, alone or behind a library's prefix: `:r5:`, `radix-:R1a:`, `«r3»`, `_r_3_`. */
const REACT = /^(?:[\w-]+-)?(?::r[0-9a-v]{0,8}:|«r[0-9a-v]{0,8}»|_r_[0-9a-v]{0,8}_)/i;
/** Component libraries, Ember, Angular's CDK, GWT, YUI, Ext. */
const LIBRARY =
  /^(?:radix|headlessui|mui|react-aria|react-select|rc|chakra|mantine|downshift|floating-ui|reach|ariakit|bits|melt|kobalte|zag|cdk|mat|ng|svelte|vue|el-id|v|gwt-uid|uid|tooltip|popover)[-_:]|^(?:ember|ext-gen|yui_|react-aria)[\w-]*\d|^__(?:next|nuxt)/i;

/** Whether a value was made up for the element, another one on each rendering, rather than for a message. */
export const isMadeId = (value: string): boolean => REACT.test(value) || LIBRARY.test(value);
