import { URI, Utils } from 'vscode-uri';

/** The folder of the product's own files in a workspace folder. */
export const OWN_FOLDER = '.jianggao';

/** The URI of something below another. Names are taken as they are: `讲话.txt`. */
export function below(uri: string, ...names: readonly string[]): string {
  return Utils.joinPath(URI.parse(uri), ...names).toString();
}

/** A URI as this server writes it. Editors differ in what they encode: `file:///C:/讲话.txt` is `file:///c%3A/%E8%AE%B2%E8%AF%9D.txt`. */
export function canonical(uri: string): string {
  return URI.parse(uri).toString();
}

/** The path of a file below a folder, with slashes; undefined where it is not in it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const [parent, child] = [URI.parse(folder), URI.parse(uri)];
  if (parent.scheme !== child.scheme || parent.authority !== child.authority) return undefined;
  const start = parent.path.endsWith('/') ? pathOf(parent) : `${pathOf(parent)}/`;
  const path = pathOf(child);
  if (!path.startsWith(start)) return undefined;
  const rest = path.slice(start.length);
  return rest === '' || rest.split('/').includes('..') ? undefined : rest;
}

/** The innermost of some folders that holds a file. */
export function folderOf(folders: readonly string[], uri: string): string | undefined {
  const depth = (folder: string) => URI.parse(folder).path.length;
  return folders.filter((folder) => pathBelow(folder, uri) !== undefined).sort((a, b) => depth(b) - depth(a))[0];
}

/** Whether a file is one of the product's own in a workspace folder, or the folder of them itself. */
export function isOwn(folder: string, uri: string): boolean {
  const path = pathBelow(folder, uri);
  return path === OWN_FOLDER || path?.startsWith(`${OWN_FOLDER}/`) === true;
}

/** Letters of drives are the same in either case. */
function pathOf({ path }: URI): string {
  return path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}
