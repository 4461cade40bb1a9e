import { createAdmin, type Admin } from './resources/admins/model.js';
import { createCompany } from './resources/companies/model.js';
import { createContact, type Contact } from './resources/contacts/model.js';
import * as actions from './resources/conversations/actions.js';
import { asHtml, startConversation } from './resources/conversations/model.js';
import { createTag } from './resources/tags/model.js';
import { createTeam } from './resources/teams/model.js';
import { createTicketType } from './resources/tickets/model.js';
import type { Workspace } from './workspace.js';

export type SeedName = 'empty' | 'default';

/** Fills a new workspace. Everything is made at the time of the workspace's clock, and in the same order every time. */
export function plantSeed(workspace: Workspace, seed: SeedName): void {
  const plant = Object.hasOwn(SEEDS, seed) ? SEEDS[seed] : undefined;
  if (plant) plant(workspace);
  else
    throw new Error(
      `Unknown seed ${JSON.stringify(seed)}; expected one of ${Object.keys(SEEDS).join(', ')}.`,
    );
}

const SEEDS: Readonly<Record<SeedName, (workspace: Workspace) => void>> = {
  /** One admin, who owns the token. */
  empty: (workspace) => void plantOwner(workspace),

  /** Two admins, two teams, tags, a company, contacts, and conversations in every state. */
  default(workspace) {
    const owner = plantOwner(workspace);
    const agent = createAdmin(workspace, {
      name: 'Sample Agent',
      email: 'agent@example.com',
      avatarUrl: null,
      hasInboxSeat: true,
      role: { id: '2', name: 'Agent' },
    });
    createTeam(workspace, 'Support', [owner.id, agent.id]);
    createTeam(workspace, 'Billing', [owner.id]);
    const urgent = createTag(workspace, 'Urgent');
    createTag(workspace, 'Feedback');
    createTicketType(workspace, 'Bug report', 'Customer');
    createTicketType(workspace, 'Refund', 'Back-office');

    const company = createCompany(workspace, 'company-1', 'Example Company');
    const customer = createContact(workspace, {
      external_id: 'user-1',
      email: 'customer@example.com',
      name: 'Sample Customer',
    });
    customer.companyIds.push(company.id);
    const second = createContact(workspace, { external_id: 'user-2', email: 'second@example.com' });
    createContact(workspace, { role: 'lead', email: 'lead@example.com', name: 'Sample Lead' });

    plantConversations(workspace, { owner, customer, second });
    const [tagged] = workspace.conversations.all();
    if (tagged) actions.tagConversation(workspace, tagged, urgent, owner.id);
  },
};

function plantOwner(workspace: Workspace): Admin {
  return createAdmin(workspace, {
    name: 'Sample Owner',
    email: 'owner@example.com',
    jobTitle: 'Support lead',
    avatarUrl: 'https://static.example.com/avatars/owner.png',
    hasInboxSeat: true,
    role: { id: '1', name: 'Owner' },
  });
}

/** One that waits, one that was answered and closed, and one that is snoozed for a day. */
function plantConversations(
  workspace: Workspace,
  { owner, customer, second }: { owner: Admin; customer: Contact; second: Contact },
): void {
  startConversation(workspace, customer, { body: 'Where do I find my invoices?' });

  const closed = startConversation(workspace, second, { body: 'How do I add a teammate?' });
  const body = asHtml('Under Settings, then Teammates.');
  actions.replyAsAdmin(workspace, closed, owner.id, { type: 'comment', body });
  actions.close(workspace, closed, owner.id);

  const snoozed = startConversation(workspace, customer, { body: 'Can I pay by invoice?' });
  actions.snooze(workspace, snoozed, owner.id, workspace.clock.now() + SECONDS_A_DAY);
}

const SECONDS_A_DAY = 86_400;
