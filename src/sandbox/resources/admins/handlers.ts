import { refuse } from '../../errors.js';
import { param, type Handler } from '../../handler.js';
import { tokenOwner } from './model.js';
import { viewAdmin, viewAdminWithApp } from './view.js';

const listAdmins: Handler = ({ workspace, query }) => ({
  type: 'admin.list',
  admins: workspace.admins.all().map((admin) => {
    const view = viewAdmin(workspace, admin);
    if (query.get('display_avatar') !== 'true') return view;
    return { ...view, avatar: admin.avatarUrl === null ? null : { image_url: admin.avatarUrl } };
  }),
});

const retrieveAdmin: Handler = (call) => {
  const admin = call.workspace.admins.get(param(call, 'admin_id'));
  if (!admin) throw refuse.adminNotFound('Admin not found');
  return viewAdmin(call.workspace, admin);
};

const identifyAdmin: Handler = ({ workspace }) => viewAdminWithApp(workspace, tokenOwner(workspace));

export const adminHandlers = { listAdmins, retrieveAdmin, identifyAdmin };
