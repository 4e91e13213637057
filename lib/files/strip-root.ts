/**
 * Takes the folder that all paths share off a path: a zip of a folder, and the folder itself, then name its files the
 * same.
 */
export function stripRoot(paths: readonly string[]): (path: string) => string {
  const [first = ''] = paths;
  let root = first.slice(0, first.lastIndexOf('/') + 1);
  while (root !== '' && !paths.every((path) => path.startsWith(root)))
    root = root.slice(0, root.lastIndexOf('/', root.length - 2) + 1);
  return (path) => (path.startsWith(root) ? path.slice(root.length) : path);
}
