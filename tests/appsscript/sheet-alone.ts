// A workbook with the real bundle and no worker: opens in no time, for what is about the Sheet alone.

import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { openWorkspace, type Workspace } from '../../desk/workspace.ts';
import { EditorsSheet, type Row } from '../journeys/editors-sheet.ts';
import { SHARED_DESK } from '../stack.ts';

export class SheetAlone extends EditorsSheet {
  readonly workspace: Workspace;
  readonly #server: Server;

  private constructor(workspace: Workspace, server: Server) {
    super();
    this.workspace = workspace;
    this.#server = server;
  }

  /** Set up with these rows, not yet validated. */
  static async withRows(rows: readonly Row[]): Promise<SheetAlone> {
    const sheet = await SheetAlone.empty();
    await sheet.setUp(rows);
    return sheet;
  }

  /** As Google makes a new spreadsheet. */
  static async empty(): Promise<SheetAlone> {
    const workspace = await openWorkspace({ stateFile: null, ...SHARED_DESK });
    const server = serve({ fetch: workspace.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
    await once(server, 'listening');
    return new SheetAlone(workspace, server);
  }

  get url() {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    await this.workspace.close();
  }
}
