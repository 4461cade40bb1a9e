import { list } from '../../list.js';
import { handlers } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
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
          identity_verification: false,
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
