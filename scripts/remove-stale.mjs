/** Part of `npm run build`: what dist/ still holds of sources that are gone must not be packed, nor be found by an import. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const entry of readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })) {
  const built = /^(.*)(?:\.d\.ts|\.js)$/u.exec(join(entry.parentPath, entry.name));
  if (built === null) continue;
  const source = built[1].replace(join(root, 'dist'), join(root, 'src'));
  if (!existsSync(`${source}.ts`)) rmSync(join(entry.parentPath, entry.name));
  if (readdirSync(dirname(built[0])).length === 0) rmSync(dirname(built[0]), { recursive: true });
}
