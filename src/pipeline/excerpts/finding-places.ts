import type { Location } from '../../model/place.js';
import type { DossierReport } from '../../model/report.js';

/** Where the findings stand. Of what is met nobody needs to see more than that. */
export function findingPlaces({ results, advice }: Pick<DossierReport, 'results' | 'advice'>): readonly Location[] {
  return [...results, ...advice]
    .filter(({ outcome }) => outcome === 'unmet' || outcome === 'undetermined')
    .flatMap(({ findings }) => findings.flatMap(({ location }) => location ?? []));
}
