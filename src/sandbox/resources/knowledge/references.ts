import { refuse } from '../../errors.js';
import { checkNamed, named } from '../../named.js';
import type { World } from '../../world.js';
import { Admins, tokenOwner } from '../admins/table.js';
import { Audiences } from '../audiences.js';
import { Folders, type Availability } from './table.js';

/** What of these a request says, and otherwise what was there before. */
export const readAvailability = (sent: Partial<Availability>, before: Availability): Availability => ({
  ai_chatbot_availability: sent.ai_chatbot_availability ?? before.ai_chatbot_availability,
  ai_copilot_availability: sent.ai_copilot_availability ?? before.ai_copilot_availability,
  ai_sales_agent_availability: sent.ai_sales_agent_availability ?? before.ai_sales_agent_availability,
});

export const UNAVAILABLE: Availability = {
  ai_chatbot_availability: false,
  ai_copilot_availability: false,
  ai_sales_agent_availability: false,
};

/** @throws a refusal that names the audiences that do not exist. */
export function checkAudiences(world: World, ids: readonly number[] | null | undefined): void {
  checkNamed(world, Audiences, 'audience', ids ?? [], 'audience_ids', refuse.unknownReference);
}

export function checkAdmin(world: World, id: number | undefined, field: string): void {
  if (id !== undefined) named(world, Admins, 'admin', id, field);
}

export function checkFolder(world: World, id: number | null | undefined, field: string): void {
  if (id !== undefined && id !== null) named(world, Folders, 'folder', id, field);
}

/** Everything that comes through the API is done by the owner of the token. */
export const doer = (world: World): number => Number(tokenOwner(world).id);
