/** What is reached from `start`, which is part of it, by following `next` until nothing new is found. */
export function reachable<Node>(start: Iterable<Node>, next: (node: Node) => Iterable<Node>): Set<Node> {
  const reached = new Set(start);
  // A set that grows while it is walked is walked to its new end.
  for (const node of reached) for (const further of next(node)) reached.add(further);
  return reached;
}
