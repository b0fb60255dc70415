// The desk's page: its HTML, what that fetches, and the frames in which pages of scripts are shown.

import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from '../guard.ts';
import type { BundleFolder } from '../runs/bundle.ts';
import type { AnswerScope } from '../runs/scope.ts';
import { tabNamed } from '../workbook/grid.ts';
import { loadAssets } from './assets.ts';
import { Frames, MOST_FRAME_BYTES } from './frames.ts';
import { PAGE_POLICY, shell } from './shell.ts';

/** The routes of the page. */
export function createPage({ book }: AnswerScope, bundles: BundleFolder): Hono {
  const page = new Hono();
  const frames = new Frames(bundles);

  page.get('/', (c) => {
    const { workbook } = book;
    const tab =
      tabNamed(workbook, c.req.query('tab') ?? '') ??
      workbook.tabs.find((one) => !one.hidden) ??
      workbook.tabs[0]!;
    return c.html(shell(workbook.title, tab.id), 200, {
      'content-security-policy': PAGE_POLICY,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  page.get('/assets/:name', async (c) => {
    const asset = (await loadAssets()).get(c.req.param('name'));
    if (!asset) return problem(404, 'Not found', 'The page has no such file.');
    const headers = {
      'content-type': asset.mediaType,
      etag: asset.etag,
      'cache-control': 'no-cache',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    };
    if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304, headers);
    return c.body(asset.text, 200, headers);
  });

  page.post('/frames', bodyLimit({ maxSize: MOST_FRAME_BYTES, onError: tooLarge }), async (c) =>
    c.json({ path: `/desk/frames/${frames.keep(await c.req.text())}` }),
  );
  page.get('/frames/:id', (c) => frames.show(c.req.param('id')));
  return page;
}

function tooLarge(): Response {
  return problem(413, 'Too large', `A page of a script may have ${MOST_FRAME_BYTES} bytes.`);
}
