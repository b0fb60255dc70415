// Preview: what visitors will see once this is published. Changes nothing.

import { type Preview, previewOf } from '../../shared/publication/preview.ts';
import { brakeOn } from '../brake/brake.ts';
import { type CommandFailure, command } from '../commands/command.ts';
import type { PreviewResult } from '../commands/results.ts';
import { waitingSentences } from '../placements/shown-placements.ts';
import { wordsOf } from '../words/words.ts';
import { readProgramme } from '../workbook/read-programme.ts';
import { blockingSentences } from './not-published.ts';
import { prepareNext } from './prepare-next.ts';

export function previewPublish(): PreviewResult | CommandFailure {
  return command('Preview', () => {
    const programme = readProgramme();
    const next = prepareNext(programme);
    const preview = previewOf(
      next.before,
      programme.isBlocked ? next.before : next.events,
      programme.language,
    );
    const minted = new Set(programme.draft.rows.map(({ keyCell }) => keyCell));
    const { heldBack, leftOut } = programme.isBlocked ? { heldBack: [], leftOut: [] } : next;
    const placements = programme.isBlocked ? [] : waitingSentences(programme, next.placementChanges);
    const blockedBy = programme.isBlocked ? blockingSentences(programme.issues) : [];
    return {
      outcome: 'previewed',
      sentence: [
        sentenceOf(preview, heldBack.length, leftOut.length),
        next.isSameProgramme ? '' : wordsOf('publish').previewed.programme,
        ...placements,
        ...blockedBy,
      ]
        .filter((part) => part !== '')
        .join(' '),
      ...preview,
      added: preview.added.map((event) => (minted.has(event.key) ? { ...event, key: null } : event)),
      heldBack,
      leftOut,
      blockedBy,
      brake: programme.isBlocked ? null : brakeOn(next, programme.issues),
      programmeChanges: !next.isSameProgramme,
      placements,
    };
  });
}

function sentenceOf(preview: Preview, heldBack: number, leftOut: number): string {
  const messages = wordsOf('publish').previewed;
  const changes = (['added', 'changed', 'cancelled', 'removed'] as const)
    .filter((kind) => preview[kind].length > 0)
    .map((kind) => messages[kind](preview[kind].length));
  return [
    changes.length === 0 ? messages.noChange : messages.wouldSee(changes, preview.unchanged),
    heldBack > 0 ? messages.heldBack(heldBack) : '',
    leftOut > 0 ? messages.leftOut(leftOut) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
