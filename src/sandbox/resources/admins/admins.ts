import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { logActivity } from '../activity-logs.js';
import { AwayStatusReasons } from '../away-status-reasons.js';
import { IdentitySecrets } from '../identity-secrets.js';
import { Teams } from '../teams.js';
import { Admins, tokenOwner, type Admin } from './table.js';

export function viewAdmin(world: World, { avatar_url, role, ...admin }: Admin) {
  return {
    ...admin,
    team_ids: world.where(Teams, 'admin', admin.id).map(({ id }) => Number(id)),
    team_priority_level: {},
    ...(role === undefined ? {} : { role }),
  };
}

export const admins: Resource = {
  handlers: handlers({
    listAdmins: (call) =>
      list(call, call.world.all(Admins), {
        view: (admin) => ({
          ...viewAdmin(call.world, admin),
          ...(call.query.display_avatar ? { avatar: avatarOf(admin) } : {}),
        }),
      }),

    retrieveAdmin: ({ world, params }) => viewAdmin(world, world.get(Admins, params.admin_id)),

    // The workspace does not ask for a reason, and nobody hands conversations on.
    setAwayAdmin({ world, params, body }) {
      const { away_mode_enabled, away_mode_reassign, away_status_reason_id } = body;
      const { id } = world.get(Admins, params.admin_id);
      const reason = away_mode_enabled ? reasonOf(world, away_status_reason_id) : undefined;
      const { id: actor, name } = tokenOwner(world);
      logActivity(world, {
        activity_type: 'admin_away_mode_change',
        activity_description: `${name} set the admin ${id} ${away_mode_enabled ? 'to away' : 'back'}.`,
        metadata: {
          away_mode: away_mode_enabled,
          away_status_reason: reason?.label ?? null,
          reassign_conversations: away_mode_reassign,
          update_by: Number(actor),
          update_by_name: name,
        },
      });
      const away = {
        away_mode_enabled,
        away_mode_reassign,
        away_status_reason_id: reason ? Number(reason.id) : null,
      };
      return viewAdmin(world, world.change(Admins, id, away));
    },

    identifyAdmin({ world }) {
      const { type, id, email, name, avatar_url, has_inbox_seat, role } = tokenOwner(world);
      return {
        type,
        id,
        email,
        name,
        email_verified: true,
        app: {
          type: 'app',
          id_code: world.id,
          name: 'Sandbox workspace',
          created_at: world.createdAt,
          secure: false,
          identity_verification: world.all(IdentitySecrets).length > 0,
          timezone: 'Etc/UTC',
          region: 'US',
        },
        avatar: { type: 'avatar', image_url: avatar_url },
        has_inbox_seat,
        ...(role === undefined ? {} : { role }),
      };
    },
  }),

  /** One admin, who owns the token; by default an agent beside. */
  seed(world, seed) {
    const away = { away_mode_enabled: false, away_mode_reassign: false, away_status_reason_id: null };
    world.add(Admins, {
      type: 'admin',
      name: 'Sample Owner',
      email: 'owner@example.com',
      job_title: 'Support lead',
      ...away,
      avatar_url: 'https://static.example.com/avatars/owner.png',
      has_inbox_seat: true,
      role: { type: 'role', id: '1', name: 'Owner' },
    });
    if (seed === 'empty') return;
    world.add(Admins, {
      type: 'admin',
      name: 'Sample Agent',
      email: 'agent@example.com',
      ...away,
      avatar_url: null,
      has_inbox_seat: true,
      role: { type: 'role', id: '2', name: 'Agent' },
    });
  },
};

const avatarOf = ({ avatar_url }: Admin) => (avatar_url === null ? null : { image_url: avatar_url });

function reasonOf(world: World, id: number | null | undefined) {
  if (id === undefined || id === null) return undefined;
  const reason = world.get(AwayStatusReasons, id, 'away_status_reason_id');
  if (reason.deleted) throw refuse.parameterInvalid('Away status reason is deleted', 'away_status_reason_id');
  return reason;
}
