// Twelve everyday tasks with this client. theirs.ts has the same with the official SDK, and tasks.test.ts compares them.
import { createIntercomApi } from '../../operations.js';
import { isIntercomApiError } from '../../index.js';

export const tasks = (options: { token: string; baseUrl: string }) => {
  const api = createIntercomApi({ version: '2.14', ...options });
  return {
    async findByEmail(email: string) {
      const body = { query: { field: 'email', operator: '=', value: email } } as const;
      const { data } = await api.contacts.searchContacts({ body });
      return data[0]?.external_id;
    },
    async createOrUpdate(external_id: string, name: string) {
      const body = { query: { field: 'external_id', operator: '=', value: external_id } } as const;
      const [known] = (await api.contacts.searchContacts({ body })).data;
      const contact = known
        ? await api.contacts.updateContact({ contact_id: known.id, body: { name } })
        : await api.contacts.createContact({ body: { role: 'user', external_id, name } });
      return contact.name;
    },
    async emailsOfAll() {
      const emails = [];
      for await (const { email } of api.contacts.listContacts({ per_page: 2 })) emails.push(email);
      return emails;
    },
    async tagByName(contact_id: string, name: string) {
      const { id } = await api.tags.createTag({ body: { name } });
      await api.contacts.attachTagToContact({ contact_id, body: { id } });
      return (await api.contacts.listContactTags({ contact_id })).data.map((tag) => tag.name);
    },
    async note(contact_id: string, text: string) {
      await api.notes.createNote({ contact_id, body: { body: text } });
      return (await api.notes.listNotes({ contact_id })).data[0]?.body;
    },
    async companyOf(contact_id: string, company_id: string, name: string) {
      const { id } = await api.companies.createOrUpdateCompany({ body: { company_id, name } });
      await api.contacts.attachContactToCompany({ contact_id, body: { id } });
      return (await api.companies.retrieveCompanyById({ company_id: id })).user_count;
    },
    async event(user_id: string, event_name: string, created_at: number) {
      await api.dataEvents.createDataEvent({ body: { user_id, event_name, created_at } });
      const { events } = await api.dataEvents.listDataEvents({ type: 'user', user_id });
      return events.length;
    },
    async converse(contact_id: string, question: string, answer: string) {
      const body = { from: { type: 'user', id: contact_id }, body: question } as const;
      const { conversation_id } = await api.conversations.createConversation({ body });
      const admin = { type: 'admin', admin_id: (await api.admins.listAdmins()).admins[0]?.id ?? '' } as const;
      const reply = { ...admin, message_type: 'comment', body: answer } as const;
      await api.conversations.replyConversation({ conversation_id, body: reply });
      const close = { ...admin, message_type: 'close' } as const;
      return (await api.conversations.manageConversation({ conversation_id, body: close })).state;
    },
    async openSince(since: number) {
      const found = [];
      const open = { field: 'state', operator: '=', value: 'open' } as const;
      const recent = { field: 'created_at', operator: '>', value: since } as const;
      const body = { query: { operator: 'AND' as const, value: [open, recent] } };
      for await (const { id } of api.conversations.searchConversations({ body })) found.push(id);
      return found.length;
    },
    async ticket(ticket_type_id: string, contact: string, title: string) {
      const ticket_attributes = { _default_title_: title };
      const body = { ticket_type_id, contacts: [{ id: contact }], ticket_attributes };
      const { id } = await api.tickets.createTicket({ body });
      const open = await api.tickets.updateTicket({ ticket_id: id, body: { open: false } });
      return [open.open, open.ticket_attributes._default_title_];
    },
    async article(author_id: number, title: string, text: string) {
      const body = { title, body: text, author_id, state: 'draft' } as const;
      const { id } = await api.articles.createArticle({ body });
      return (await api.articles.updateArticle({ article_id: id, body: { state: 'published' } })).state;
    },
    async nameOrNothing(contact_id: string) {
      try {
        return (await api.contacts.retrieveContact({ contact_id })).name;
      } catch (error) {
        if (isIntercomApiError(error) && error.status === 404) return undefined;
        throw error;
      }
    },
  };
};
