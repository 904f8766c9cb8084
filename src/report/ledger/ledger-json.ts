import type { DossierLedger } from '../../model/ledger.js';
import { escapeJson } from '../escape.js';

export const renderLedgerJson = (ledger: DossierLedger): string => `${escapeJson(JSON.stringify(ledger, null, 2))}\n`;
