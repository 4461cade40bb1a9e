/** An answer that a contact can choose. */
export const YES = { text: 'Yes, please', uuid: '3f1d4c1e-6a0b-4b7e-9a55-0d0d7c1f8e21' };
