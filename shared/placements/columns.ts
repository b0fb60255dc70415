// The one column table of the `Placements` tab: what people ask for, and what script answers.

import { column } from '../columns.ts';
import { tabColumns } from '../headers.ts';
import { TIERS } from './placement.ts';

export const STATUSES = ['scheduled', 'cancelled'] as const;

/** Order here is the order of the tab's columns. Starts and ends are wall times in the programme's zone. */
export const PLACEMENT_COLUMNS = [
  column('key', 'Placement ID', 110, ['id', 'clé', 'identifiant'], { script: true }),
  column('event', 'Event', 280, ['event key', 'événement'], { required: true }),
  column('tier', 'Tier', 95, ['niveau', 'type'], { required: true, choices: TIERS }),
  column('requestedStart', 'Requested Start', 150, ['start', 'début', 'début demandé'], { required: true }),
  column('hours', 'Duration (hours)', 85, ['hours', 'duration', 'durée', 'heures'], { required: true }),
  column('status', 'Status', 95, ['statut', 'état'], { required: true, choices: STATUSES }),
  column('partner', 'Partner', 150, ['partenaire'], { required: true, public: false }),
  column('createdBy', 'Created By', 170, ['créé par'], { script: true, public: false }),
  column('createdAt', 'Created At', 150, ['créé le'], { script: true }),
  column('note', 'Note', 200, ['notes', 'remarque'], { public: false }),
  column('effectiveStart', 'Effective Start', 190, ['début effectif'], { script: true }),
  column('effectiveEnd', 'Effective End', 190, ['fin effective'], { script: true }),
  column('reason', 'Reason', 380, ['raison', 'motif'], { script: true, public: false }),
] as const;

/** The name of a field of the `Placements` tab. */
export type PlacementField = (typeof PLACEMENT_COLUMNS)[number]['field'];

export const OF_PLACEMENTS = tabColumns<PlacementField>(PLACEMENT_COLUMNS);

/** The header of a field. */
export function placementHeader(field: PlacementField): string {
  return PLACEMENT_COLUMNS.find((each) => each.field === field)!.header;
}
