// A workbook with the real bundle and no worker: opens in no time, for what is about the Sheet alone.

import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { openWorkspace, type Workspace } from '../../desk/workspace.ts';
import { EditorsSheet, type Row } from '../journeys/editors-sheet.ts';
import { SHARED_DESK } from '../stack.ts';

export class SheetAlone extends EditorsSheet {
  readonly workspace: Workspace;
  readonly #server: Server;
  readonly #ownBundle: string | null;

  private constructor(workspace: Workspace, server: Server, ownBundle: string | null) {
    super();
    this.workspace = workspace;
    this.#server = server;
    this.#ownBundle = ownBundle;
  }

  /** Set up with these rows, not yet validated. `beside`: a script of the test's own beside the bundle's. */
  static async withRows(rows: readonly Row[], beside: string | null = null): Promise<SheetAlone> {
    const sheet = await SheetAlone.empty(beside);
    await sheet.setUp(rows);
    return sheet;
  }

  /** As Google makes a new spreadsheet. */
  static async empty(beside: string | null = null): Promise<SheetAlone> {
    const ownBundle = beside === null ? null : await bundleWith(beside);
    const bundleFolder = ownBundle ?? SHARED_DESK.bundleFolder;
    const workspace = await openWorkspace({ stateFile: null, ...SHARED_DESK, bundleFolder });
    const server = serve({ fetch: workspace.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
    await once(server, 'listening');
    return new SheetAlone(workspace, server, ownBundle);
  }

  get url() {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.workspace.close();
    if (this.#ownBundle) await rm(this.#ownBundle, { recursive: true });
  }
}

async function bundleWith(script: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bandstand-bundle-'));
  await cp(SHARED_DESK.bundleFolder, folder, { recursive: true });
  await writeFile(join(folder, 'beside.js'), script);
  return folder;
}
