import { URI, Utils } from 'vscode-uri';

/** The folder of the product's own files in a workspace folder. */
export const OWN_FOLDER = '.jianggao';

/** The URI of something below another. Names are taken as they are: `讲话.txt`. */
export function below(uri: string, ...names: readonly string[]): string {
  return Utils.joinPath(URI.parse(uri), ...names).toString();
}

/** The path of a file below a folder, with slashes; undefined where it is not in it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const [parent, child] = [URI.parse(folder), URI.parse(uri)];
  if (parent.scheme !== child.scheme || parent.authority !== child.authority) return undefined;
  const start = parent.path.endsWith('/') ? parent.path : `${parent.path}/`;
  return child.path.startsWith(start) ? child.path.slice(start.length) : undefined;
}

/** The innermost of some folders that holds a file. */
export function folderOf(folders: readonly string[], uri: string): string | undefined {
  return folders.filter((folder) => pathBelow(folder, uri) !== undefined).sort((a, b) => b.length - a.length)[0];
}
