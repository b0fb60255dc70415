// What bringing a restored programme into the Sheet returns.

export interface BringRestoredResult {
  readonly outcome: 'brought' | 'nothing' | 'refused';
  readonly sentence: string;
  readonly revision: number;
}
