/** The part that a location in another part names: from the root where it begins with a slash, else from its folder. */
export function resolveLocation(part: string, location: string): string {
  const path = location.trim();
  const base = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const steps: string[] = [...base];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
