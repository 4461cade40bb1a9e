/** Entities of one kind, in the order in which they were inserted. They are changed in place. */
export class Collection<Entity extends { id: string }> {
  readonly #byId = new Map<string, Entity>();

  insert(entity: Entity): Entity {
    this.#byId.set(entity.id, entity);
    return entity;
  }

  get(id: string): Entity | undefined {
    return this.#byId.get(id);
  }

  all(): Entity[] {
    return [...this.#byId.values()];
  }

  find(matches: (entity: Entity) => boolean): Entity | undefined {
    return this.all().find(matches);
  }
}
